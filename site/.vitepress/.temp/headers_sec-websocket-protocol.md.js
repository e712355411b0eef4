import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Sec-WebSocket-Protocol: A header of requests and responses defined in RFC 6455, section 11.3.4.","frontmatter":{"title":"Sec-WebSocket-Protocol header","description":"Sec-WebSocket-Protocol: A header of requests and responses defined in RFC 6455, section 11.3.4.","layout":"SheetPage","sections":[{"id":"syntax","text":"Syntax"},{"id":"rules","text":"Inspector rules"},{"id":"mistakes","text":"Common mistakes"}]},"headers":[],"relativePath":"headers/sec-websocket-protocol.md","filePath":"headers/sec-websocket-protocol.md"}');
const _sfc_main = { name: "headers/sec-websocket-protocol.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/sec-websocket-extensions" rel="prev" title="Sec-WebSocket-Extensions"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/sec-websocket-version" rel="next" title="Sec-WebSocket-Version">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Sec-WebSocket-Protocol</code></h1><p class="lead">A header of requests and responses defined in RFC 6455, section 11.3.4.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Clients and servers</dd></div><div><dt>Where it applies</dt><dd><a class="ref sc c1" href="/status/101" title="Switching Protocols">101</a> (and <a class="ref sc c2" href="/status/200" title="OK">200</a> over HTTP/2) to a WebSocket handshake</dd></div><div><dt>Letter case</dt><dd>Sensitive</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc6455#section-11.3.4">RFC 6455, section 11.3.4</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>token</p><ul class="says"><li><code>&lt;one of the offered subprotocols&gt;</code></li></ul></div></section></div><div><section class="part" id="rules-part"><h2 id="rules">Inspector rules</h2><ul class="says"><li><a href="/rules/upgrade#websocket-choice-not-offered">websocket-choice-not-offered</a> <small>error</small></li></ul></section><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>protocol that was not offered</li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/sec-websocket-protocol.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const secWebsocketProtocol = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  secWebsocketProtocol as default
};
