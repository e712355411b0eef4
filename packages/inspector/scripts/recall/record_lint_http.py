"""Makes the tests of a checkout of lint-http record: python record_lint_http.py <checkout>.

It rewrites the rules in place. Then `RECORD_TO=<file> cargo test -p lint-http-rules --lib` in the checkout writes each
transaction that a rule checks, with what the rule says.
"""

import re
import sys
from pathlib import Path

RULES = Path(sys.argv[1]) / "lint-http-rules/src/rules"
HEAD = re.compile(
    r"    fn check_transaction\(\n        &self,\n        (_?\w+): &[\w:]+,\n"
    r"        _?\w+: &[\w:]+,\n        _?\w+: &[\w:]+,\n    \) -> Option<Violation> \{\n"
)
RECORD = """
pub fn record(id: &str, tx: &crate::http_transaction::HttpTransaction, found: &Option<Violation>) {
    use std::io::Write;
    let Ok(path) = std::env::var("RECORD_TO") else { return };
    let text = |bytes: &[u8]| -> String { bytes.iter().map(|byte| *byte as char).collect() };
    let lines = |map: &hyper::HeaderMap| -> Vec<(String, String)> {
        map.iter().map(|(name, value)| (name.as_str().to_string(), text(value.as_bytes()))).collect()
    };
    let row = serde_json::json!({
        "rule": id,
        "method": tx.request.method,
        "uri": tx.request.uri,
        "requestHeaders": lines(&tx.request.headers),
        "response": tx.response.as_ref().map(|response| serde_json::json!({
            "status": response.status,
            "version": response.version,
            "headers": lines(&response.headers),
            "bodyLength": response.body_length,
            "trailers": response.trailers.as_ref().map(&lines),
        })),
        "body": tx.response_body.as_ref().map(|body| text(body)),
        "message": found.as_ref().map(|violation| violation.message.clone()),
    });
    if let Ok(mut file) = std::fs::OpenOptions::new().create(true).append(true).open(path) {
        let _ = file.write_all(format!("{row}\\n").as_bytes());
    }
}
"""

for path in RULES.glob("*.rs"):
    source = path.read_text(encoding="utf-8")
    head = HEAD.search(source)
    if path.name == "mod.rs" or head is None:
        continue
    end = source.index("\n    }\n", head.end())
    body = source[head.end() : end]
    recorded = (
        f"        let found = (|| -> Option<Violation> {{\n{body}\n        }})();\n"
        f"        crate::rules::record(self.id(), {head.group(1)}, &found);\n        found"
    )
    path.write_text(source[: head.end()] + recorded + source[end:], encoding="utf-8")
module = RULES / "mod.rs"
module.write_text(module.read_text(encoding="utf-8") + RECORD, encoding="utf-8")
