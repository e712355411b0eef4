import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Twitter API status codes","description":"Unregistered HTTP status codes of Twitter API: what they mean and what to do.","frontmatter":{"title":"Twitter API status codes","description":"Unregistered HTTP status codes of Twitter API: what they mean and what to do.","outline":2},"headers":[],"relativePath":"vendor/twitter.md","filePath":"vendor/twitter.md"}');
const _sfc_main = { name: "vendor/twitter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="twitter-api-status-codes" tabindex="-1">Twitter API status codes <a class="header-anchor" href="#twitter-api-status-codes" aria-label="Permalink to &quot;Twitter API status codes&quot;">​</a></h1><p>These codes are not registered with IANA. Software that does not know a code treats it like the x00 code of its class (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110 §15</a>).</p><h2 id="420" tabindex="-1">420 Enhance Your Calm <a class="header-anchor" href="#420" aria-label="Permalink to &quot;420 Enhance Your Calm {#420}&quot;">​</a></h2><p>The app sent more requests than the old Twitter API allowed. <a class="cite" href="https://developer.x.com/ja/docs/basics/response-codes">Twitter API response codes</a></p><h3 id="420-meaning" tabindex="-1">Meaning <a class="header-anchor" href="#420-meaning" aria-label="Permalink to &quot;Meaning {#420-meaning}&quot;">​</a></h3><p>Early versions of the API sent this code. They have been shut down. <a class="cite" href="https://developer.x.com/ja/docs/basics/response-codes" title="Twitter API response codes">Twitter API response codes</a></p><h3 id="420-remedies" tabindex="-1">What to do <a class="header-anchor" href="#420-remedies" aria-label="Permalink to &quot;What to do {#420-remedies}&quot;">​</a></h3><p class="advice">This is advice. No standard requires it.</p><ul><li>If you maintain an old client that checks for 420, let it handle <a class="ref sc c4" href="/status/429" title="Too Many Requests">429</a> in the same way.</li></ul><h3 id="420-related" tabindex="-1">Related registered codes <a class="header-anchor" href="#420-related" aria-label="Permalink to &quot;Related registered codes {#420-related}&quot;">​</a></h3><ul><li><a href="/status/429">429 Too Many Requests</a>: The registered code for a rate limit; it can carry <a href="/headers/retry-after"><code>Retry-After</code></a>.</li></ul><p class="symptoms vendor">Also searched for as: enhance your calm · twitter rate limit · too many tweets.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("vendor/twitter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const twitter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  twitter as default
};
