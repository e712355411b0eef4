import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Anthropic API status codes","description":"Unregistered HTTP status codes of Anthropic API: what they mean and what to do.","frontmatter":{"title":"Anthropic API status codes","description":"Unregistered HTTP status codes of Anthropic API: what they mean and what to do.","outline":2},"headers":[],"relativePath":"vendor/anthropic.md","filePath":"vendor/anthropic.md"}');
const _sfc_main = { name: "vendor/anthropic.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="anthropic-api-status-codes" tabindex="-1">Anthropic API status codes <a class="header-anchor" href="#anthropic-api-status-codes" aria-label="Permalink to &quot;Anthropic API status codes&quot;">​</a></h1><p>These codes are not registered with IANA. Software that does not know a code treats it like the x00 code of its class (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110 §15</a>).</p><h2 id="529" tabindex="-1">529 Overloaded <a class="header-anchor" href="#529" aria-label="Permalink to &quot;529 Overloaded {#529}&quot;">​</a></h2><p>The Anthropic API is temporarily overloaded. <a class="cite" href="https://github.com/anthropics/skills/blob/main/skills/claude-api/shared/error-codes.md">Claude API: HTTP Error Codes Reference</a></p><h3 id="529-remedies" tabindex="-1">What to do <a class="header-anchor" href="#529-remedies" aria-label="Permalink to &quot;What to do {#529-remedies}&quot;">​</a></h3><p class="advice">This is advice. No standard requires it.</p><ul><li>Retry with exponential backoff and jitter, and give up after a few attempts.</li><li>Handle the error like a <a class="ref sc c5" href="/status/503" title="Service Unavailable">503</a>. A <a class="ref sc c4" href="/status/429" title="Too Many Requests">429</a> is different: it is about your own rate limit.</li></ul><h3 id="529-related" tabindex="-1">Related registered codes <a class="header-anchor" href="#529-related" aria-label="Permalink to &quot;Related registered codes {#529-related}&quot;">​</a></h3><ul><li><a href="/status/503">503 Service Unavailable</a>: The registered code for a service that is overloaded.</li><li><a href="/status/429">429 Too Many Requests</a>: You exceeded the rate limit of your account.</li></ul><p class="symptoms vendor">Also searched for as: overloaded · overloaded_error · api overloaded.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("vendor/anthropic.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const anthropic = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  anthropic as default
};
