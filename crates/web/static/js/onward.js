// With scripts, the rest is part of the player, which knows more of it than the server does.
location.replace(document.getElementById("onward").href);
