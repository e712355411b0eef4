import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Sec-WebSocket-Extensions: A header of requests and responses defined in RFC 6455, section 11.3.2.","frontmatter":{"title":"Sec-WebSocket-Extensions header","description":"Sec-WebSocket-Extensions: A header of requests and responses defined in RFC 6455, section 11.3.2.","layout":"SheetPage","sections":[{"id":"syntax","text":"Syntax"},{"id":"rules","text":"Inspector rules"},{"id":"mistakes","text":"Common mistakes"}]},"headers":[],"relativePath":"headers/sec-websocket-extensions.md","filePath":"headers/sec-websocket-extensions.md"}');
const _sfc_main = { name: "headers/sec-websocket-extensions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/sec-websocket-accept" rel="prev" title="Sec-WebSocket-Accept"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/sec-websocket-protocol" rel="next" title="Sec-WebSocket-Protocol">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Sec-WebSocket-Extensions</code></h1><p class="lead">A header of requests and responses defined in RFC 6455, section 11.3.2.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Clients and servers</dd></div><div><dt>Where it applies</dt><dd><a class="ref sc c1" href="/status/101" title="Switching Protocols">101</a> to a WebSocket handshake</dd></div><div><dt>Several lines</dt><dd>List</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc6455#section-11.3.2">RFC 6455, section 11.3.2</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>list of token with parameters</p><ul class="says"><li><code>permessage-deflate…</code></li></ul></div></section></div><div><section class="part" id="rules-part"><h2 id="rules">Inspector rules</h2><ul class="says"><li><a href="/rules/upgrade#websocket-choice-not-offered">websocket-choice-not-offered</a> <small>error</small></li></ul></section><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>extension that was not offered</li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/sec-websocket-extensions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const secWebsocketExtensions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  secWebsocketExtensions as default
};
