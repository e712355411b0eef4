import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@statuskit/core/languages/ja","description":"Japanese phrases of the registered 4xx and 5xx codes, for the option languages.","frontmatter":{},"headers":[],"relativePath":"api/@statuskit/core/languages/ja.md","filePath":"api/@statuskit/core/languages/ja.md"}');
const _sfc_main = { name: "api/@statuskit/core/languages/ja.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="statuskit-core-languages-ja" tabindex="-1">@statuskit/core/languages/ja <a class="header-anchor" href="#statuskit-core-languages-ja" aria-label="Permalink to &quot;@statuskit/core/languages/ja&quot;">​</a></h1><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><h3 id="ja" tabindex="-1">ja <a class="header-anchor" href="#ja" aria-label="Permalink to &quot;ja&quot;">​</a></h3><blockquote><p><code>const</code> <strong>ja</strong>: <a href="./../render#catalogue"><code>Catalogue</code></a></p></blockquote><p>Japanese phrases of the registered 4xx and 5xx codes, for the option <code>languages</code>.</p><h4 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h4><p><a href="https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1" target="_blank" rel="noreferrer">RFC 9457, section 4.2.1</a></p><h4 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h4><div class="language-ts"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki statuskit vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-function);">problems</span><span style="color:var(--code-dim);">({</span><span style="color:var(--code-name);"> languages</span><span style="color:var(--code-dim);">:</span><span style="color:var(--code-dim);"> {</span><span style="color:var(--code-fg);"> ja </span><span style="color:var(--code-dim);">}</span><span style="color:var(--code-dim);"> })</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@statuskit/core/languages/ja.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ja = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ja as default
};
