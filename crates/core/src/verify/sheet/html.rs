//! A sheet as HTML: one page that stands alone. The app sets the same blocks by its own template.

use std::fmt::Write as _;

use super::{Block, Sheet, markdown::word};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1d2a33;\
background:#fbfaf7}h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}\
td,th{border-top:1px solid #d8d4ca;padding:.35rem .6rem .35rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}\
pre{background:#f0ede5;padding:.8rem;overflow-x:auto}@media (prefers-color-scheme:dark){body{color:#e8e4da;\
background:#161b1f}td,th{border-color:#39434a}pre{background:#20272c}}";

/// Sets a sheet as a page that needs nothing beside it.
#[must_use]
pub fn html(sheet: &Sheet) -> String {
    let title = escaped(&sheet.title);
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><title>{title}: proof sheet</title><style>{STYLE}</style>\
         </head><body><main><h1>{title}: proof sheet</h1>\n{}</main></body></html>\n",
        body(sheet)
    )
}

/// Sets the parts of a sheet, without a page around them.
fn body(sheet: &Sheet) -> String {
    let mut text = String::new();
    for block in &sheet.blocks {
        match block {
            Block::Heading(heading) => {
                let _ = writeln!(text, "<h2>{}</h2>", escaped(heading));
            }
            Block::Text(words) => {
                let _ = writeln!(text, "<p>{}</p>", escaped(words));
            }
            Block::Facts(rows) => {
                text.push_str("<table><tbody>\n");
                for (name, fact) in rows {
                    let _ = writeln!(
                        text,
                        "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
                        escaped(name),
                        escaped(fact)
                    );
                }
                text.push_str("</tbody></table>\n");
            }
            Block::Properties(rows) => {
                text.push_str("<table><tbody>\n");
                for (id, standing, words) in rows {
                    let _ = writeln!(
                        text,
                        "<tr><th scope=\"row\">{id}</th><td>{}</td><td>{}</td></tr>",
                        word(*standing),
                        escaped(words)
                    );
                }
                text.push_str("</tbody></table>\n");
            }
            Block::Story(story) => {
                let _ = writeln!(text, "<pre>{}</pre>", escaped(story));
            }
        }
    }
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
