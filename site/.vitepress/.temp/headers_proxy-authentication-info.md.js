import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Proxy-Authentication-Info: A response header defined in RFC 9110, section 11.7.3.","frontmatter":{"title":"Proxy-Authentication-Info header","description":"Proxy-Authentication-Info: A response header defined in RFC 9110, section 11.7.3.","layout":"SheetPage","sections":[{"id":"syntax","text":"Syntax"},{"id":"invalid","text":"If the value is wrong"}]},"headers":[],"relativePath":"headers/proxy-authentication-info.md","filePath":"headers/proxy-authentication-info.md"}');
const _sfc_main = { name: "headers/proxy-authentication-info.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/proxy-authenticate" rel="prev" title="Proxy-Authenticate"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/proxy-connection" rel="next" title="Proxy-Connection">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Proxy-Authentication-Info</code></h1><p class="lead">A response header defined in RFC 9110, section 11.7.3.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Where it applies</dt><dd>Answers of a proxy, for the next outbound client only; trailer when the scheme allows</dd></div><div><dt>Several lines</dt><dd>List</dd></div><div><dt>Letter case</dt><dd>Insensitive names</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc9110#section-11.7.3">RFC 9110, section 11.7.3</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>list of auth-param</p><ul class="says"><li><code>as Authentication-Info</code></li></ul></div></section></div><div><section class="part" id="invalid-part"><h2 id="invalid">If the value is wrong</h2><ul class="says"><li>not defined (the section says nothing) <span class="cited">RFC 9110, section 11.7.3</span></li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/proxy-authentication-info.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const proxyAuthenticationInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  proxyAuthenticationInfo as default
};
