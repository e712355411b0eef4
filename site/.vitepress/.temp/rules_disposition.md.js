import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: disposition","description":"Send the type, then parameters, with quotes around names that have spaces: attachment; filename=\\"my report.pdf\\".","frontmatter":{"title":"Rules: disposition","outline":2},"headers":[],"relativePath":"rules/disposition.md","filePath":"rules/disposition.md"}');
const _sfc_main = { name: "rules/disposition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-disposition" tabindex="-1">Rules: disposition <a class="header-anchor" href="#rules-disposition" aria-label="Permalink to &quot;Rules: disposition&quot;">​</a></h1><h2 id="content-disposition-invalid" tabindex="-1">content-disposition-invalid <a class="header-anchor" href="#content-disposition-invalid" aria-label="Permalink to &quot;content-disposition-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Content-Disposition: attachment; filename=my report.pdf</code> has a filename with a space but without quotes, so browsers ignore it or choose different file names.</p><p>Send the type, then parameters, with quotes around names that have spaces: <code>attachment; filename=&quot;my report.pdf&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6266#section-4.1" target="_blank" rel="noreferrer">RFC 6266, section 4.1, Grammar</a>; <a href="https://www.rfc-editor.org/rfc/rfc6266#section-3" target="_blank" rel="noreferrer">RFC 6266, section 3, Conformance and Error Handling</a>.</p><p>Why warning: The content still arrives, under another name or shown instead of saved.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Disposition: attachment; filename=my report.pdf

----

HTTP/1.1 200
Content-Disposition: filename=&quot;a.pdf&quot;

----

HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;a.pdf&quot;; filename=&quot;b.pdf&quot;

----

HTTP/1.1 200
Content-Disposition: attachment, filename=&quot;a.pdf&quot;

----

HTTP/1.1 200
Content-Disposition: 

----

HTTP/1.1 200
Content-Disposition: attachment; filename
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Disposition: attachment

----

HTTP/1.1 200
Content-Disposition: inline; filename=&quot;my report.pdf&quot;;

----

HTTP/1.1 200
Content-Disposition: attachment; filename=a.pdf; filename*=UTF-8&#39;&#39;b.pdf; size=5

----

HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;a;b.pdf&quot;

----

HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;a \\&quot;b\\&quot;.pdf&quot;
</code></pre><h2 id="content-disposition-filename-star" tabindex="-1">content-disposition-filename-star <a class="header-anchor" href="#content-disposition-filename-star" aria-label="Permalink to &quot;content-disposition-filename-star&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>filename*=&quot;UTF-8&#39;&#39;a.txt&quot;</code> in <a class="ref" href="/headers/content-disposition">Content-Disposition</a> is in quotes, so browsers ignore it and use filename.</p><p>Send the UTF-8 bytes of the name, percent-encoded and without quotes: <code>filename*=UTF-8&#39;&#39;na%C3%AFve.txt</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6266#section-4.1" target="_blank" rel="noreferrer">RFC 6266, section 4.1, Grammar</a>; <a href="https://www.rfc-editor.org/rfc/rfc8187#section-3.2.1" target="_blank" rel="noreferrer">RFC 8187, section 3.2.1, Definition</a>.</p><p>Why warning: The content still arrives, under another name.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;a.txt&quot;; filename*=&quot;UTF-8&#39;&#39;a.txt&quot;

----

HTTP/1.1 200
Content-Disposition: attachment; filename*=a.txt

----

HTTP/1.1 200
Content-Disposition: attachment; filename*=UTF-8&#39;&#39;a%E9.txt

----

HTTP/1.1 200
Content-Disposition: attachment; filename*=UTF-8&#39;&#39;a b.txt

----

HTTP/1.1 200
Content-Disposition: attachment; filename*=ISO-8859-1&#39;&#39;a%E9.txt
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Disposition: attachment; filename*=UTF-8&#39;&#39;na%C3%AFve.txt

----

HTTP/1.1 200
Content-Disposition: attachment; filename*=utf-8&#39;en&#39;a.txt
</code></pre><h2 id="content-disposition-filename-unclear" tabindex="-1">content-disposition-filename-unclear <a class="header-anchor" href="#content-disposition-filename-unclear" aria-label="Permalink to &quot;content-disposition-filename-unclear&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: Browsers save <code>filename=&quot;/foo.txt&quot;</code> under different names, because it has a path separator.</p><p>Send the name alone: <code>filename=&quot;report.pdf&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6266#section-D" target="_blank" rel="noreferrer">RFC 6266, Advice on Generating Content-Disposition Header Fields</a>; <a href="https://www.rfc-editor.org/rfc/rfc6266#section-4.3" target="_blank" rel="noreferrer">RFC 6266, section 4.3, Disposition Parameter: &#39;Filename&#39;</a>.</p><p>Why warning: The file gets a wrong name in some browsers.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;/foo.txt&quot;

----

HTTP/1.1 200
Content-Disposition: attachment; filename=fo%22o.txt

----

HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;=?UTF-8?B?bmHDr3Zl?=&quot;

----

HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;naïve.txt&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;100%.txt&quot;

----

HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;naïve.txt&quot;; filename*=UTF-8&#39;&#39;na%C3%AFve.txt

----

HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;a b.txt&quot;

----

HTTP/1.1 200
Content-Disposition: attachment
</code></pre><h2 id="content-disposition-names-differ" tabindex="-1">content-disposition-names-differ <a class="header-anchor" href="#content-disposition-names-differ" aria-label="Permalink to &quot;content-disposition-names-differ&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: The file is <code>a.txt</code> in filename but <code>b.txt</code> in filename*. Clients use the second one, and old ones the first.</p><p>Send the same name in both. filename* is only needed for a name with characters outside ASCII. Source: <a href="https://www.rfc-editor.org/rfc/rfc6266#section-4.3" target="_blank" rel="noreferrer">RFC 6266, section 4.3, Disposition Parameter: &#39;Filename&#39;</a>; <a href="https://www.rfc-editor.org/rfc/rfc6266#section-D" target="_blank" rel="noreferrer">RFC 6266, Advice on Generating Content-Disposition Header Fields</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;a.txt&quot;; filename*=UTF-8&#39;&#39;b.txt
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;a.txt&quot;; filename*=UTF-8&#39;&#39;a.txt

----

HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;naive.txt&quot;; filename*=UTF-8&#39;&#39;na%C3%AFve.txt

----

HTTP/1.1 200
Content-Disposition: attachment; filename=&quot;a.txt&quot;
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/disposition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const disposition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  disposition as default
};
