//! A real, headless Chromium on a phone-sized screen, driven over WebDriver.

use std::{
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use base64::Engine as _;
use fantoccini::{Client, ClientBuilder, Locator, elements::Element, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

const AXE: &str = include_str!("axe-4.14.1/axe.min.js");

/// The browser, and the program that drives it; both end with it.
pub(crate) struct Browser {
    pub(crate) page: Client,
    driver: Child,
    size: (u32, u32),
    _profile: tempfile::TempDir,
}

/// A command that WebDriver leaves to the browser's maker.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(self.body.to_string()))
    }
}

/// Finds a program: named by an environment variable, or on the path.
pub(crate) fn find(named: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(file) = std::env::var_os(named) {
        return Some(file.into());
    }
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|dir| names.iter().map(move |n| dir.join(n)))
        .find(|file| file.is_file())
}

impl Browser {
    /// Starts a browser of this size.
    pub(crate) async fn start(
        chromium: &std::path::Path,
        chromedriver: &std::path::Path,
        wide: u32,
        high: u32,
    ) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new(chromedriver)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let profile = tempfile::tempdir().unwrap();
        let args = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &format!("--user-data-dir={}", profile.path().display()),
        ];
        let capabilities = json!({
            "browserName": "chrome",
            "goog:chromeOptions": {
                "binary": chromium,
                "args": args,
                "mobileEmulation": { "deviceMetrics": { "width": wide, "height": high, "pixelRatio": 1.0 } },
            },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let Value::Object(capabilities) = capabilities else { panic!("capabilities are an object") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let mut tries = 0;
        let page = loop {
            match builder.connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(page) => break page,
                Err(why) if tries == 100 => panic!("the browser does not start: {why}"),
                Err(_) => tries += 1,
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        };
        let browser = Self { page, driver, size: (wide, high), _profile: profile };
        browser.media("light").await;
        browser
    }

    /// Ends the browser, then the program that drives it.
    pub(crate) async fn end(mut self) {
        let _ = self.page.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }

    /// Chooses light or dark, and no movement.
    pub(crate) async fn media(&self, scheme: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        let body = json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": features } });
        self.page.issue_cmd(Own { path: "goog/cdp/execute", body }).await.unwrap();
    }

    /// Tells the browser's maker's own command.
    pub(crate) async fn tell(&self, cmd: &str, params: Value) -> Value {
        let body = json!({ "cmd": cmd, "params": params });
        self.page.issue_cmd(Own { path: "goog/cdp/execute", body }).await.unwrap()
    }

    /// Runs a script that gives back a promise, and returns what it comes to.
    pub(crate) async fn script(&self, script: &str) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             const folder = document.querySelector('link[rel=stylesheet]').href.replace('/heelup.css', '/js');
             (async () => {{ {script} }})().then(done, (why) => done(`failed: ${{why.stack ?? why}}`));"
        );
        self.page.execute_async(&script, vec![]).await.unwrap()
    }

    /// Returns the text of the first element.
    pub(crate) async fn text(&self, css: &str) -> String {
        let script = format!("return document.querySelector(`{css}`)?.textContent ?? ''");
        let text = self.page.execute(&script, vec![]).await.unwrap();
        text.as_str().unwrap_or_default().trim().to_owned()
    }

    /// Waits until an element has a text.
    pub(crate) async fn becomes(&self, css: &str, text: &str) {
        for _ in 0..100 {
            if self.text(css).await == text {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{css} reads “{}”, not “{text}”", self.text(css).await);
    }

    /// Waits until the player shows one of its views.
    pub(crate) async fn view(&self, name: &str) {
        let script = "return document.documentElement.classList.contains('awake') && document.documentElement.dataset.view";
        let mut last = Value::Null;
        for _ in 0..200 {
            if let Ok(view) = self.page.execute(script, vec![]).await {
                if view == name {
                    return;
                }
                last = view;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let said = self.page.issue_cmd(Own { path: "se/log", body: json!({ "type": "browser" }) }).await;
        panic!("the player shows {last}, not {name}; the console says {said:?}");
    }

    /// Waits until the set runs, and moves its clock forward: to so many seconds of the set.
    pub(crate) async fn forward(&self, seconds: f64) {
        let script = format!(
            "const sound = document.getElementById('sound');
             for (let n = 0; n < 200 && (sound.paused || sound.readyState < 2); n += 1) await new Promise((on) => setTimeout(on, 50));
             sound.currentTime = {seconds};
             for (let n = 0; n < 200 && sound.currentTime < {seconds} + 0.1; n += 1) await new Promise((on) => setTimeout(on, 20));"
        );
        self.script(&script).await;
    }

    /// Moves the clock to the end of what runs, and lets it end by itself.
    pub(crate) async fn to_the_end(&self) {
        let script = "const sound = document.getElementById('sound');
             for (let n = 0; n < 200 && (sound.paused || !(sound.duration > 0)); n += 1) await new Promise((on) => setTimeout(on, 50));
             sound.currentTime = sound.duration - 1;
             const view = document.documentElement.dataset.view;
             for (let n = 0; n < 100 && document.documentElement.dataset.view === view; n += 1) await new Promise((on) => setTimeout(on, 50));";
        self.script(script).await;
    }

    /// Returns the facts of the journal that the app has by now.
    pub(crate) async fn facts(&self) -> Vec<Value> {
        let text = self.script("return (await fetch('/export')).text()").await;
        let lines = text.as_str().unwrap_or_default().lines();
        lines.map(|line| serde_json::from_str::<Value>(line).unwrap()["fact"].clone()).collect()
    }

    /// Wishes for movement or not, in light.
    pub(crate) async fn motion(&self, wish: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": "light" },
            { "name": "prefers-reduced-motion", "value": wish },
        ]);
        let body = json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": features } });
        self.page.issue_cmd(Own { path: "goog/cdp/execute", body }).await.unwrap();
    }

    async fn screen(&self, wide: u32, high: u32) {
        let params = json!({ "width": wide, "height": high, "deviceScaleFactor": 1, "mobile": true });
        let body = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": params });
        self.page.issue_cmd(Own { path: "goog/cdp/execute", body }).await.unwrap();
    }

    /// Returns the element, once it is there.
    pub(crate) async fn see(&self, css: &str) -> Element {
        match self.page.wait().at_most(Duration::from_secs(10)).for_element(Locator::Css(css)).await {
            Ok(element) => element,
            Err(why) => panic!(
                "{css} does not come at {}: {why}\n{}",
                self.page.current_url().await.unwrap(),
                self.page.source().await.unwrap_or_default()
            ),
        }
    }

    /// Taps something, scrolled to the middle of the screen first as a person would.
    pub(crate) async fn tap(&self, css: &str) {
        let element = self.see(css).await;
        let arg = serde_json::to_value(&element).unwrap();
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.page.execute(script, vec![arg]).await.unwrap();
        if let Err(why) = element.click().await {
            panic!("{css} cannot be tapped: {why}");
        }
    }

    /// Taps something that leads to another page, and waits for that page.
    pub(crate) async fn go_by(&self, css: &str) {
        self.page.execute("window.here = true", vec![]).await.unwrap();
        self.tap(css).await;
        self.arrives(css).await;
    }

    /// Asks the page again and again, so many times; a page that is just coming has no answer yet.
    async fn comes_true(&self, script: &str, times: usize) -> bool {
        for _ in 0..times {
            if self.page.execute(script, vec![]).await.is_ok_and(|there| there == Value::Bool(true)) {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        false
    }

    /// Waits for another page than the one that was marked.
    async fn arrives(&self, by: &str) {
        let script = "return window.here !== true && document.readyState === 'complete'";
        let there = self.comes_true(script, 200).await;
        assert!(there, "{by} leads nowhere");
    }

    /// Presses a key.
    pub(crate) async fn key(&self, name: &str) {
        let (key, number, text) = match name {
            "Tab" => ("Tab", 9, ""),
            "Enter" => ("Enter", 13, "\r"),
            "Space" => (" ", 32, " "),
            "ArrowRight" => ("ArrowRight", 39, ""),
            other => panic!("no test presses {other}"),
        };
        for kind in [if text.is_empty() { "rawKeyDown" } else { "keyDown" }, "keyUp"] {
            let press = json!({ "type": kind, "key": key, "code": name, "windowsVirtualKeyCode": number, "text": text });
            self.tell("Input.dispatchKeyEvent", press).await;
        }
    }

    /// Waits until the page hears keys: a browser drops what is pressed before it has painted the page.
    pub(crate) async fn is_painted(&self) {
        let script = "return document.readyState === 'complete'
            && performance.getEntriesByName('first-contentful-paint').length > 0";
        let there = self.comes_true(script, 200).await;
        assert!(there, "{} is not painted", self.page.current_url().await.unwrap());
    }

    /// Presses a key that leads to another page, and waits for that page.
    pub(crate) async fn key_on(&self, name: &str) {
        self.page.execute("window.here = true", vec![]).await.unwrap();
        self.key(name).await;
        self.arrives(name).await;
    }

    /// Waits until the page wears its stylesheet: a driver may come back a moment before.
    pub(crate) async fn is_dressed(&self) {
        let script = "return getComputedStyle(document.body).margin === '0px'";
        let there = self.comes_true(script, 100).await;
        assert!(there, "{} comes without its stylesheet", self.page.current_url().await.unwrap());
    }

    /// Says whether a text stands on the page.
    pub(crate) async fn reads(&self, text: &str) -> bool {
        let body = self.page.execute("return document.body.innerText", vec![]).await.unwrap();
        body.as_str().unwrap_or_default().contains(text)
    }

    /// Stops the test if a text does not come to stand on the page.
    pub(crate) async fn must_read(&self, text: &str) {
        let mut there = self.reads(text).await;
        for _ in 0..40 {
            if there {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            there = self.reads(text).await;
        }
        if !there {
            let body = self.page.execute("return document.body.innerText", vec![]).await.unwrap();
            panic!("“{text}” is not on {}:\n{body}", self.page.current_url().await.unwrap());
        }
    }

    /// Makes the screen so high and waits until the page is laid out on it: the bar must stand where it is measured.
    /// A browser busy with something else may drop the word, so it is said again.
    async fn stretch(&self, high: u32) {
        let script = "const bar = document.querySelector('nav.bar');
            const fixed = bar && getComputedStyle(bar).position === 'fixed';
            return innerHeight >= arguments[0] && (!fixed || bar.getBoundingClientRect().bottom >= arguments[0] - 1)";
        for _ in 0..10 {
            self.screen(self.size.0, high).await;
            for _ in 0..20 {
                let laid_out = self.page.execute(script, vec![json!(high)]).await;
                if laid_out.is_ok_and(|there| there == Value::Bool(true)) {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(150)).await;
            }
        }
        panic!("the page is not laid out at {high} pixels");
    }

    /// Takes a picture of what is seen.
    pub(crate) async fn picture(&self, file: &std::path::Path) {
        let params = json!({ "format": "webp", "quality": 82, "optimizeForSpeed": false });
        let taken = self.tell("Page.captureScreenshot", params).await;
        let bytes = base64::prelude::BASE64_STANDARD.decode(taken["data"].as_str().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }

    /// Forgets what the console said before a page that is looked at.
    pub(crate) async fn hears(&self, name: &str) {
        let asked = json!({ "type": "browser" });
        let said = self.page.issue_cmd(Own { path: "se/log", body: asked }).await.unwrap();
        let fine = said.as_array().unwrap().iter().all(|line| {
            // A page that is not there, or that refuses what it was asked, says so here, too.
            let status = match name {
                "not-found" => "404",
                "may-i-wrong" => "422",
                _ => return false,
            };
            line["message"].as_str().is_some_and(|text| text.contains(status))
        });
        assert!(fine, "{name}: the console says {said}");
    }

    /// Looks at a page as a strict reviewer: accessibility in light and dark, width, hosts, the console.
    pub(crate) async fn review(&self, name: &str) {
        // Tall enough that no sticky bar covers half of what is being measured.
        self.stretch(6000).await;
        self.page.execute(AXE, vec![]).await.unwrap();
        for scheme in ["light", "dark"] {
            self.media(scheme).await;
            let run = "const done = arguments[arguments.length - 1];
                axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
                   .then((r) => done(r.violations.map((v) => [v.id, v.nodes.map((n) => [n.html, n.failureSummary])])))";
            let found = self.page.execute_async(run, vec![]).await.unwrap();
            assert_eq!(found, json!([]), "{name}, {scheme}: {found:#}");
        }
        self.media("light").await;
        self.screen(self.size.0, self.size.1).await;
        let width = "return [document.documentElement.scrollWidth, innerWidth]";
        let width = self.page.execute(width, vec![]).await.unwrap();
        assert_eq!(width[0], width[1], "{name} scrolls sideways");
        let hosts = "return performance.getEntriesByType('resource')
            .map((r) => new URL(r.name)).filter((u) => u.host !== location.host && u.protocol !== 'data:').map(String)";
        let hosts = self.page.execute(hosts, vec![]).await.unwrap();
        assert_eq!(hosts, json!([]), "{name} asks other hosts");
        let said =
            self.page.issue_cmd(Own { path: "se/log", body: json!({ "type": "browser" }) }).await.unwrap();
        assert_eq!(said, json!([]), "{name}: the console says");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
