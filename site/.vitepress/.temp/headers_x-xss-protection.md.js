import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"X-XSS-Protection: A response header that is in use without a specification.","frontmatter":{"title":"X-XSS-Protection header","description":"X-XSS-Protection: A response header that is in use without a specification.","layout":"SheetPage","sections":[{"id":"examples","text":"What to write"},{"id":"syntax","text":"Syntax"},{"id":"others","text":"With other headers"},{"id":"mistakes","text":"Common mistakes"},{"id":"support","text":"Support"}]},"headers":[],"relativePath":"headers/x-xss-protection.md","filePath":"headers/x-xss-protection.md"}');
const _sfc_main = { name: "headers/x-xss-protection.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/x-ua-compatible" rel="prev" title="X-UA-Compatible"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a></nav></div><div class="title"><h1 id="top"><code>X-XSS-Protection</code></h1><p class="lead">A response header that is in use without a specification.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Where it applies</dt><dd>Documents in old browsers</dd></div><div><dt>Registration at IANA</dt><dd>Not registered, in use</dd></div><div><dt>Defined in</dt><dd><a href="https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-XSS-Protection">MDN X-XSS-Protection (no specification)</a></dd></div></dl></div><div class="beside"><h2 id="examples">What to write</h2><ul class="values"><li><svg class="icon good" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5"></path></svg><span class="visually-hidden">Right: </span><span><code>X-XSS-Protection: 0</code> <small>or leave out and use CSP</small></span></li><li><svg class="icon bad" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"></path></svg><span class="visually-hidden">Wrong: </span><span><code>X-XSS-Protection: 1</code></span></li></ul></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>free text</p><ul class="says"><li><code>0</code></li><li><code>1</code></li><li><code>1; mode=block</code></li><li><code>1; report=&lt;uri&gt;</code></li></ul></div></section><section class="part" id="others-part"><h2 id="others">With other headers</h2><ul class="says"><li>superseded by <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a></li></ul></section></div><div><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>1 without mode=block can open holes in old browsers</li></ul></section><section class="part" id="support-part"><h2 id="support">Support</h2><ul class="says"><li>deprecated</li><li>removed from Chromium 78 and Safari 15.4 (BCD), never in Firefox</li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/x-xss-protection.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const xXssProtection = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  xXssProtection as default
};
