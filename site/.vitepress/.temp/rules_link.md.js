import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: link","description":"Send ; rel=\\"relation\\", separated by commas: Link: ; rel=\\"next\\".","frontmatter":{"title":"Rules: link","outline":2},"headers":[],"relativePath":"rules/link.md","filePath":"rules/link.md"}');
const _sfc_main = { name: "rules/link.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-link" tabindex="-1">Rules: link <a class="header-anchor" href="#rules-link" aria-label="Permalink to &quot;Rules: link&quot;">​</a></h1><h2 id="link-invalid" tabindex="-1">link-invalid <a class="header-anchor" href="#link-invalid" aria-label="Permalink to &quot;link-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: In Link, <code>/page/2; rel=&quot;next&quot;</code> can&#39;t be parsed, so clients skip it and every link after it.</p><p>Send <code>&lt;target&gt;; rel=&quot;relation&quot;</code>, separated by commas: <code>Link: &lt;/page/2&gt;; rel=&quot;next&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3" target="_blank" rel="noreferrer">RFC 8288, section 3, Link Serialisation in HTTP Headers</a>; <a href="https://www.rfc-editor.org/rfc/rfc8288#section-B.2" target="_blank" rel="noreferrer">RFC 8288, Parsing a Link Field Value</a>.</p><p>Why warning: Clients lose the links, but the response works without them.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Link: /page/2; rel=&quot;next&quot;

----

HTTP/1.1 200
Link: &lt;/page/2

----

HTTP/1.1 200
Link: &lt;/a&gt;; rel=next; b, /c; rel=prev
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Link: &lt;/page/2&gt;; rel=&quot;next&quot;, &lt;/page/1&gt;; rel=prev

----

HTTP/1.1 200
Link: &lt;https://example.com/a,b&gt;; rel=&quot;next&quot;; title=&quot;a, b&quot;
</code></pre><h2 id="link-rel-missing" tabindex="-1">link-rel-missing <a class="header-anchor" href="#link-rel-missing" aria-label="Permalink to &quot;link-rel-missing&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: The link to <code>/2</code> has no rel parameter, so clients don&#39;t know what it is for and drop it.</p><p>Add the relation type: <code>Link: &lt;/2&gt;; rel=&quot;next&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3.3" target="_blank" rel="noreferrer">RFC 8288, section 3.3, Relation Type</a>; <a href="https://www.rfc-editor.org/rfc/rfc8288#section-B.2" target="_blank" rel="noreferrer">RFC 8288, Parsing a Link Field Value</a>.</p><p>Why warning: Clients lose the link, but the response works without it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Link: &lt;/2&gt;

----

HTTP/1.1 200
Link: &lt;/1&gt;; rel=prev, &lt;/2&gt;; title=&quot;next&quot;

----

HTTP/1.1 200
Link: &lt;/2&gt;; rev=&quot;prev&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Link: &lt;/2&gt;; rel=next

----

HTTP/1.1 200
Link: &lt;/2&gt;; title=&quot;x&quot;; REL=&quot;next&quot;
</code></pre><h2 id="link-parameter-repeated" tabindex="-1">link-parameter-repeated <a class="header-anchor" href="#link-parameter-repeated" aria-label="Permalink to &quot;link-parameter-repeated&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: The link to <code>/2</code> has rel 2 times. Clients ignore all but the first.</p><p>Send rel once, with the relation types separated by spaces: <code>rel=&quot;next last&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3.3" target="_blank" rel="noreferrer">RFC 8288, section 3.3, Relation Type</a>; <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3.4.1" target="_blank" rel="noreferrer">RFC 8288, section 3.4.1, Serialisation-Defined Attributes</a>.</p><p>Why warning: Clients still use the first one.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Link: &lt;/2&gt;; rel=&quot;next&quot;; rel=&quot;last&quot;

----

HTTP/1.1 200
Link: &lt;/a&gt;; rel=alternate; type=&quot;a/b&quot;; type=&quot;a/c&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Link: &lt;/2&gt;; rel=&quot;next last&quot;

----

HTTP/1.1 200
Link: &lt;/a&gt;; rel=alternate; hreflang=de; hreflang=fr
</code></pre><h2 id="link-uri-invalid" tabindex="-1">link-uri-invalid <a class="header-anchor" href="#link-uri-invalid" aria-label="Permalink to &quot;link-uri-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: In Link, the target <code>/a b</code> is not a URI reference, so clients can drop the link or follow another one.</p><p>Percent-encode characters that a URI does not allow: a space is <code>%20</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3.1" target="_blank" rel="noreferrer">RFC 8288, section 3.1, Link Target</a>; <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3.2" target="_blank" rel="noreferrer">RFC 8288, section 3.2, Link Context</a>.</p><p>Why warning: Browsers repair many such URIs, and the response works without the link.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Link: &lt;/a b&gt;; rel=next

----

HTTP/1.1 200
Link: &lt;/a&gt;; rel=next; anchor=&quot;a b&quot;

----

HTTP/1.1 200
Link: &lt;/a%2&gt;; rel=next
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Link: &lt;/a%20b?c=d#e&gt;; rel=next; anchor=&quot;#f&quot;

----

HTTP/1.1 200
Link: &lt;&gt;; rel=self

----

HTTP/1.1 200
Link: &lt;https://[::1]/&gt;; rel=self
</code></pre><h2 id="link-type-invalid" tabindex="-1">link-type-invalid <a class="header-anchor" href="#link-type-invalid" aria-label="Permalink to &quot;link-type-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: In Link, <code>type=&quot;b c/d&quot;</code> is not a media type.</p><p>Send a media type such as <code>type=&quot;text/css&quot;</code>, or leave it out. Source: <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3.4.1" target="_blank" rel="noreferrer">RFC 8288, section 3.4.1, Serialisation-Defined Attributes</a>.</p><p>Why warning: It is a hint, and clients can ignore it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Link: &lt;/a&gt;; rel=alternate; type=&quot;b c/d&quot;

----

HTTP/1.1 200
Link: &lt;/a&gt;; rel=alternate; type=json
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Link: &lt;/a&gt;; rel=alternate; type=&quot;application/atom+xml&quot;

----

HTTP/1.1 200
Link: &lt;/a&gt;; rel=alternate
</code></pre><h2 id="link-hint-ignored" tabindex="-1">link-hint-ignored <a class="header-anchor" href="#link-hint-ignored" aria-label="Permalink to &quot;link-hint-ignored&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: Browsers ignore the preload of <code>/a.js</code>: it has no as parameter.</p><p>Send what it is, for example <code>&lt;/a.js&gt;; rel=preload; as=script</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#link-type-preload" target="_blank" rel="noreferrer">HTML, Link type &quot;preload&quot;</a>; <a href="https://html.spec.whatwg.org/multipage/#translate-a-preload-destination" target="_blank" rel="noreferrer">HTML, Translating a preload destination</a>.</p><p>Why warning: The header costs bytes and does nothing.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Link: &lt;/a.js&gt;; rel=preload

----

HTTP/1.1 200
Link: &lt;/a.js&gt;; rel=preload; as=javascript

----

HTTP/1.1 200
Link: &lt;ftp://a.example/&gt;; rel=preconnect

----

HTTP/1.1 103
Link: &lt;/a.css&gt;; rel=&quot;preload&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Link: &lt;/a.js&gt;; rel=preload; as=script

----

HTTP/1.1 200
Link: &lt;https://a.example&gt;; rel=preconnect; crossorigin

----

HTTP/1.1 200
Link: &lt;mailto:a@a.example&gt;; rel=author

----

HTTP/1.1 200
Link: &lt;/a.mjs&gt;; rel=modulepreload
</code></pre><h2 id="link-font-crossorigin" tabindex="-1">link-font-crossorigin <a class="header-anchor" href="#link-font-crossorigin" aria-label="Permalink to &quot;link-font-crossorigin&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: The font <code>/a.woff2</code> is preloaded without crossorigin, so browsers load it twice.</p><p>Add crossorigin, on the same origin too: <code>&lt;/a.woff2&gt;; rel=preload; as=font; crossorigin</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#link-type-preload" target="_blank" rel="noreferrer">HTML, Link type &quot;preload&quot;</a>.</p><p>Why warning: Pages load fonts in CORS mode, which a preload without crossorigin does not match.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Link: &lt;/a.woff2&gt;; rel=preload; as=font; type=&quot;font/woff2&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Link: &lt;/a.woff2&gt;; rel=preload; as=font; crossorigin

----

HTTP/1.1 200
Link: &lt;/a.woff2&gt;; rel=preload; as=&quot;font&quot;; crossorigin=&quot;anonymous&quot;

----

HTTP/1.1 200
Link: &lt;/a.css&gt;; rel=preload; as=style
</code></pre><h2 id="link-rev-deprecated" tabindex="-1">link-rev-deprecated <a class="header-anchor" href="#link-rev-deprecated" aria-label="Permalink to &quot;link-rev-deprecated&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: Link has a rev parameter, which is deprecated because its meaning confused authors.</p><p>Use rel with the relation in the other direction: <code>rel=&quot;prev&quot;</code> for <code>rev=&quot;next&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3.3" target="_blank" rel="noreferrer">RFC 8288, section 3.3, Relation Type</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Link: &lt;/2&gt;; rel=next; rev=prev
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Link: &lt;/2&gt;; rel=next

----

HTTP/1.1 200
Link: &lt;/2&gt;; rev=prev
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/link.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const link = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  link as default
};
