// The rest between two sets: counts down from when the last set was kept, so that a reload changes nothing.

const stage = document.getElementById("rest");
const time = stage.querySelector(".big-time");
const bar = stage.querySelector("progress");
const status = stage.querySelector("[role=status]");
let length = +stage.dataset.length;
const begun = performance.now() - +stage.dataset.gone * 1000;
let over = false;

function show() {
  const left = Math.max(0, length - (performance.now() - begun) / 1000);
  const whole = Math.ceil(left);
  time.textContent = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  bar.value = Math.min(length, length - left);
  if (left === 0 && !over) {
    over = true;
    status.textContent = status.dataset.over;
    navigator.vibrate?.([120, 80, 120]);
  }
}

stage.querySelector("[data-act=more]").addEventListener("click", () => {
  length += 30;
  bar.max = length;
  over = false;
  status.textContent = "";
  show();
});
show();
setInterval(show, 250);
