import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: request-conditional","description":"Send the ETag of the response as it was, with its quotes: If-None-Match: \\"abc\\".","frontmatter":{"title":"Rules: request-conditional","outline":2},"headers":[],"relativePath":"rules/request-conditional.md","filePath":"rules/request-conditional.md"}');
const _sfc_main = { name: "rules/request-conditional.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-request-conditional" tabindex="-1">Rules: request-conditional <a class="header-anchor" href="#rules-request-conditional" aria-label="Permalink to &quot;Rules: request-conditional&quot;">​</a></h1><h2 id="request-entity-tag-invalid" tabindex="-1">request-entity-tag-invalid <a class="header-anchor" href="#request-entity-tag-invalid" aria-label="Permalink to &quot;request-entity-tag-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>abc</code> in If-None-Match is not an entity tag, so it matches none and the server sends the whole content again.</p><p>Send the ETag of the response as it was, with its quotes: <code>If-None-Match: &quot;abc&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1" target="_blank" rel="noreferrer">RFC 9110, section 13.1.1, If-Match</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2" target="_blank" rel="noreferrer">RFC 9110, section 13.1.2, If-None-Match</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3" target="_blank" rel="noreferrer">RFC 9110, section 8.8.3, ETag</a>.</p><p>Why warning: Some servers compare the text as it is, and find the tag all the same.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; If-None-Match: abc
HTTP/1.1 200
ETag: &quot;a&quot;

----

&gt; GET
&gt; If-None-Match: w/&quot;a&quot;
HTTP/1.1 200
ETag: W/&quot;a&quot;

----

&gt; PUT
&gt; If-Match: &quot;a&quot;, b
HTTP/1.1 412

----

&gt; PUT
&gt; If-Match:
HTTP/1.1 412
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; If-None-Match: W/&quot;a&quot;, &quot;b&quot;
&gt; If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT
HTTP/1.1 200
ETag: &quot;a&quot;

----

&gt; PUT
&gt; If-Match: *
HTTP/1.1 412

----

&gt; GET
&gt; If-None-Match: 8b8b7faf-4346-4d7f-9d23-fbbdea4f3a7f
HTTP/1.1 200

----

&gt; GET
&gt; If-None-Match: abc
HTTP/1.1 304

----

&gt; GET
&gt; If-None-Match: abc
HTTP/1.1 200
ETag: abc
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-if-match-weak" tabindex="-1">request-if-match-weak <a class="header-anchor" href="#request-if-match-weak" aria-label="Permalink to &quot;request-if-match-weak&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>If-Match: W/&quot;a&quot;</code> has weak entity tags only. A weak one never matches here, so the server answers <a class="ref sc c4" href="/status/412" title="Precondition Failed">412</a>.</p><p>Use a strong entity tag, or If-Unmodified-Since. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1" target="_blank" rel="noreferrer">RFC 9110, section 13.1.1, If-Match</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.2" target="_blank" rel="noreferrer">RFC 9110, section 8.8.3.2, Comparison</a>.</p><p>Why warning: Some servers compare weakly against the standard, and accept the request.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; If-Match: W/&quot;a&quot;
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; If-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 200

----

&gt; GET
&gt; If-None-Match: W/&quot;a&quot;
HTTP/1.1 200

----

&gt; GET
&gt; If-Match: *
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-date-invalid" tabindex="-1">request-date-invalid <a class="header-anchor" href="#request-date-invalid" aria-label="Permalink to &quot;request-date-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>If-Modified-Since: 2024-01-01</code> is not an HTTP date, so servers ignore the condition.</p><p>Send the <a class="ref" href="/headers/last-modified">Last-Modified</a> of the response as it was: <code>If-Modified-Since: Mon, 01 Jan 2024 00:00:00 GMT</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.3" target="_blank" rel="noreferrer">RFC 9110, section 13.1.3, If-Modified-Since</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.4" target="_blank" rel="noreferrer">RFC 9110, section 13.1.4, If-Unmodified-Since</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7" target="_blank" rel="noreferrer">RFC 9110, section 5.6.7, Date/Time Formats</a>.</p><p>Why warning: The request is answered as if it had no condition.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; If-Modified-Since: 2024-01-01
HTTP/1.1 200

----

&gt; GET
&gt; If-Unmodified-Since: yesterday
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT
HTTP/1.1 200

----

&gt; GET
&gt; If-Modified-Since: 0
HTTP/1.1 200

----

&gt; GET
&gt; If-Modified-Since: 2024-01-01
HTTP/1.1 304

----

&gt; GET
&gt; If-Modified-Since: Sunday, 06-Nov-94 08:49:37 GMT
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-if-range-invalid" tabindex="-1">request-if-range-invalid <a class="header-anchor" href="#request-if-range-invalid" aria-label="Permalink to &quot;request-if-range-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>If-Range: W/&quot;a&quot;</code> is a weak entity tag, so servers send the whole content instead of the range.</p><p>Send a strong entity tag, or the <a class="ref" href="/headers/last-modified">Last-Modified</a> of the response: <code>If-Range: &quot;v1&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5" target="_blank" rel="noreferrer">RFC 9110, section 13.1.5, If-Range</a>.</p><p>Why warning: The client gets all of the content, which is slower but right.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Range: bytes=0-1
&gt; If-Range: W/&quot;a&quot;
HTTP/1.1 200

----

&gt; GET
&gt; Range: bytes=0-1
&gt; If-Range: abc
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Range: bytes=0-1
&gt; If-Range: &quot;a&quot;
HTTP/1.1 200

----

&gt; GET
&gt; Range: bytes=0-1
&gt; If-Range: Sun, 06 Nov 1994 08:49:37 GMT
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-if-range-without-range" tabindex="-1">request-if-range-without-range <a class="header-anchor" href="#request-if-range-without-range" aria-label="Permalink to &quot;request-if-range-without-range&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MUST</strong>: The request has If-Range but no Range, so servers ignore it.</p><p>Add <code>Range: bytes=…</code>, or use If-None-Match. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5" target="_blank" rel="noreferrer">RFC 9110, section 13.1.5, If-Range</a>.</p><p>Why info: The header has no effect.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; If-Range: &quot;a&quot;
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Range: bytes=0-1
&gt; If-Range: &quot;a&quot;
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; GET
&gt; If-Range: &quot;a&quot;
HTTP/1.1 200
(the source hides request-fields)
</code></pre><h2 id="request-range-invalid" tabindex="-1">request-range-invalid <a class="header-anchor" href="#request-range-invalid" aria-label="Permalink to &quot;request-range-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Range: 0-499</code> has no range unit, so servers ignore it and send the whole content.</p><p>Send the unit and the first and last byte, counted from 0: <code>Range: bytes=0-499</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.2" target="_blank" rel="noreferrer">RFC 9110, section 14.2, Range</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.1.1" target="_blank" rel="noreferrer">RFC 9110, section 14.1.1, Range Specifiers</a>.</p><p>Why warning: The client gets all of the content, or a <a class="ref sc c4" href="/status/416" title="Range Not Satisfiable">416</a>.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Range: 0-499
HTTP/1.1 200

----

&gt; GET
&gt; Range: bytes=a-b
HTTP/1.1 200

----

&gt; GET
&gt; Range: bytes=500-400
HTTP/1.1 200

----

&gt; GET
&gt; Range: bytes=-
HTTP/1.1 200

----

&gt; GET
&gt; Range: bytes=
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Range: bytes=0-499, 600-, -5
HTTP/1.1 200

----

&gt; GET
&gt; Range: items=a
HTTP/1.1 200

----

&gt; GET
&gt; Range: Bytes=0-
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-range-not-get" tabindex="-1">request-range-not-get <a class="header-anchor" href="#request-range-not-get" aria-label="Permalink to &quot;request-range-not-get&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MUST</strong>: Servers ignore Range in a POST request.</p><p>Remove Range. Only GET has ranges. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.2" target="_blank" rel="noreferrer">RFC 9110, section 14.2, Range</a>.</p><p>Why info: The header has no effect.</p><p>Needs: method, request headers.</p><p>Fires for:</p><pre><code>&gt; POST
&gt; Range: bytes=0-1
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Range: bytes=0-1
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/request-conditional.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requestConditional = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requestConditional as default
};
