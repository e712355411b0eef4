import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: range","description":"Add Content-Range, for example Content-Range: bytes 0-499/1234. Source: RFC 9110, section 15.3.7.1, Single Part.","frontmatter":{"title":"Rules: range","outline":2},"headers":[],"relativePath":"rules/range.md","filePath":"rules/range.md"}');
const _sfc_main = { name: "rules/range.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-range" tabindex="-1">Rules: range <a class="header-anchor" href="#rules-range" aria-label="Permalink to &quot;Rules: range&quot;">​</a></h1><h2 id="status-206-missing-content-range" tabindex="-1">status-206-missing-content-range <a class="header-anchor" href="#status-206-missing-content-range" aria-label="Permalink to &quot;status-206-missing-content-range&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c2" href="/status/206" title="Partial Content">206</a> (Partial Content) has no <a class="ref" href="/headers/content-range">Content-Range</a> header, so the client can&#39;t tell which part it received.</p><p>Add <a class="ref" href="/headers/content-range">Content-Range</a>, for example <code>Content-Range: bytes 0-499/1234</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7.1" target="_blank" rel="noreferrer">RFC 9110, section 15.3.7.1, Single Part</a>.</p><p>Needs: the absence of content-range.</p><p>Fires for:</p><pre><code>HTTP/1.1 206
Content-Length: 10
ETag: &quot;a&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 206
Content-Range: bytes 0-9/100
ETag: &quot;a&quot;

----

HTTP/1.1 206
Content-Type: multipart/byteranges; boundary=x
ETag: &quot;a&quot;

----

HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 206
ETag: &quot;a&quot;
(the source hides *)

----

HTTP/1.1 206
(the source hides content-range)
</code></pre><h2 id="status-206-multipart-content-range" tabindex="-1">status-206-multipart-content-range <a class="header-anchor" href="#status-206-multipart-content-range" aria-label="Permalink to &quot;status-206-multipart-content-range&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: A <a class="ref sc c2" href="/status/206" title="Partial Content">206</a> (Partial Content) response with several parts must not have <a class="ref" href="/headers/content-range">Content-Range</a> among its own headers.</p><p>Move <a class="ref" href="/headers/content-range">Content-Range</a> into each part. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7.2" target="_blank" rel="noreferrer">RFC 9110, section 15.3.7.2, Multiple Parts</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 206
Content-Type: multipart/byteranges; boundary=x
Content-Range: bytes 0-9/100
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 206
Content-Type: multipart/byteranges; boundary=x

----

HTTP/1.1 206
Content-Type: text/plain
Content-Range: bytes 0-9/100
</code></pre><h2 id="status-206-not-requested" tabindex="-1">status-206-not-requested <a class="header-anchor" href="#status-206-not-requested" aria-label="Permalink to &quot;status-206-not-requested&quot;">​</a></h2><p><strong>error</strong>, <strong>advice</strong>: <a class="ref sc c2" href="/status/206" title="Partial Content">206</a> (Partial Content) answers a request that has no Range header.</p><p>Send <a class="ref sc c2" href="/status/200" title="OK">200</a> with the whole representation. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7" target="_blank" rel="noreferrer">RFC 9110, section 15.3.7, 206 Partial Content</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.2" target="_blank" rel="noreferrer">RFC 9110, section 14.2, Range</a>.</p><p>Why error: A client that didn&#39;t ask for a part can process it as the whole.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Accept: */*
HTTP/1.1 206
Content-Range: bytes 0-9/100
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Range: bytes=0-9
HTTP/1.1 206
Content-Range: bytes 0-9/100

----

&gt; GET
&gt;
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 206

----

&gt; GET
&gt; Accept: */*
HTTP/1.1 206
(the source hides request-fields)
</code></pre><h2 id="status-206-no-validator" tabindex="-1">status-206-no-validator <a class="header-anchor" href="#status-206-no-validator" aria-label="Permalink to &quot;status-206-no-validator&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <a class="ref sc c2" href="/status/206" title="Partial Content">206</a> (Partial Content) has neither ETag nor <a class="ref" href="/headers/last-modified">Last-Modified</a>, so the client can&#39;t tell which parts belong together.</p><p>Add the ETag or <a class="ref" href="/headers/last-modified">Last-Modified</a> that a <a class="ref sc c2" href="/status/200" title="OK">200</a> response would have. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7" target="_blank" rel="noreferrer">RFC 9110, section 15.3.7, 206 Partial Content</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7.3" target="_blank" rel="noreferrer">RFC 9110, section 15.3.7.3, Combining Parts</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5" target="_blank" rel="noreferrer">RFC 9110, section 13.1.5, If-Range</a>.</p><p>Why warning: The requirement is for an ETag that a <a class="ref sc c2" href="/status/200" title="OK">200</a> response would have had, and the inspector doesn&#39;t see that response.</p><p>Needs: the absence of etag, the absence of last-modified.</p><p>Fires for:</p><pre><code>HTTP/1.1 206
Content-Range: bytes 0-9/100
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 206
ETag: &quot;a&quot;

----

HTTP/1.1 206
Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT

----

HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 206
(the source hides etag)
</code></pre><h2 id="status-206-content-length-mismatch" tabindex="-1">status-206-content-length-mismatch <a class="header-anchor" href="#status-206-content-length-mismatch" aria-label="Permalink to &quot;status-206-content-length-mismatch&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Length: 100</code> doesn&#39;t match <code>Content-Range: bytes 0-9/100</code>, which covers 10 bytes.</p><p>Send the length of the part: <code>Content-Length: 10</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.6" target="_blank" rel="noreferrer">RFC 9110, section 8.6, Content-Length</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7" target="_blank" rel="noreferrer">RFC 9110, section 15.3.7, 206 Partial Content</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.4" target="_blank" rel="noreferrer">RFC 9110, section 14.4, Content-Range</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 206
Content-Range: bytes 0-9/100
Content-Length: 100
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 206
Content-Range: bytes 0-9/100
Content-Length: 10

----

HTTP/1.1 206
Content-Range: bytes 0-9/100
Content-Encoding: gzip
Content-Length: 30

----

HTTP/1.1 206
Content-Range: items 0-9/100
Content-Length: 300

----

HTTP/1.1 206
Content-Type: multipart/byteranges; boundary=x
Content-Length: 100
</code></pre><h2 id="content-range-invalid" tabindex="-1">content-range-invalid <a class="header-anchor" href="#content-range-invalid" aria-label="Permalink to &quot;content-range-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Range: bytes 9-0/100</code> is not valid, so the client can&#39;t use the part.</p><p>Send a value such as <code>bytes 0-499/1234</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.4" target="_blank" rel="noreferrer">RFC 9110, section 14.4, Content-Range</a>.</p><p>Why error: In a <a class="ref sc c4" href="/status/416" title="Range Not Satisfiable">416</a> it is a warning: no part is lost, only the length of the representation.</p><p>Fires for:</p><pre><code>HTTP/1.1 206
Content-Range: bytes 9-0/100

----

HTTP/1.1 206
Content-Range: bytes 0-100/100

----

HTTP/1.1 206
Content-Range: bytes=0-9/100

----

HTTP/1.1 206
Content-Range: bytes */100

----

HTTP/1.1 416
Content-Range: */100

----

HTTP/1.1 416
Content-Range: bytes */*
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 206
Content-Range: bytes 0-99/100

----

HTTP/1.1 206
Content-Range: bytes 0-99/*

----

HTTP/1.1 206
Content-Range: items 0-9/100

----

HTTP/1.1 416
Content-Range: bytes */100
</code></pre><h2 id="accept-ranges-none-206" tabindex="-1">accept-ranges-none-206 <a class="header-anchor" href="#accept-ranges-none-206" aria-label="Permalink to &quot;accept-ranges-none-206&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c2" href="/status/206" title="Partial Content">206</a> (Partial Content) serves a range, but <code>Accept-Ranges: none</code> tells clients not to ask for ranges.</p><p>Send <code>Accept-Ranges: bytes</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.3" target="_blank" rel="noreferrer">RFC 9110, section 14.3, Accept-Ranges</a>.</p><p>Why warning: Clients stop resuming downloads that the server could resume.</p><p>Fires for:</p><pre><code>HTTP/1.1 206
Accept-Ranges: none
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 206
Accept-Ranges: bytes

----

HTTP/1.1 200
Accept-Ranges: none
</code></pre><h2 id="status-416-missing-content-range" tabindex="-1">status-416-missing-content-range <a class="header-anchor" href="#status-416-missing-content-range" aria-label="Permalink to &quot;status-416-missing-content-range&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: <a class="ref sc c4" href="/status/416" title="Range Not Satisfiable">416</a> (Range Not Satisfiable) has no <a class="ref" href="/headers/content-range">Content-Range</a> header, so the client can&#39;t tell which ranges exist.</p><p>Add the length of the representation, for example <code>Content-Range: bytes */1234</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17" target="_blank" rel="noreferrer">RFC 9110, section 15.5.17, 416 Range Not Satisfiable</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.4" target="_blank" rel="noreferrer">RFC 9110, section 14.4, Content-Range</a>.</p><p>Needs: the absence of content-range.</p><p>Fires for:</p><pre><code>HTTP/1.1 416

----

&gt; GET
&gt; Range: bytes=900-
HTTP/1.1 416
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 416
Content-Range: bytes */100

----

&gt; GET
&gt; Range: items=900-
HTTP/1.1 416

----

&gt; GET
&gt;
HTTP/1.1 416
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 416
(the source hides *)
</code></pre><h2 id="status-416-without-range" tabindex="-1">status-416-without-range <a class="header-anchor" href="#status-416-without-range" aria-label="Permalink to &quot;status-416-without-range&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c4" href="/status/416" title="Range Not Satisfiable">416</a> (Range Not Satisfiable) answers a request that has no Range header.</p><p>Send the status for the real problem, for example <a class="ref sc c4" href="/status/400" title="Bad Request">400</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17" target="_blank" rel="noreferrer">RFC 9110, section 15.5.17, 416 Range Not Satisfiable</a>.</p><p>Why warning: The status is about a header that the client didn&#39;t send, so the client can&#39;t correct the request.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Accept: */*
HTTP/1.1 416
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Range: bytes=900-
HTTP/1.1 416

----

&gt; GET
&gt;
HTTP/1.1 400
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 416

----

&gt; GET
&gt;
HTTP/1.1 416
(the source hides request-fields)
</code></pre><h2 id="status-416-content-range-form" tabindex="-1">status-416-content-range-form <a class="header-anchor" href="#status-416-content-range-form" aria-label="Permalink to &quot;status-416-content-range-form&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: <a class="ref sc c4" href="/status/416" title="Range Not Satisfiable">416</a> (Range Not Satisfiable) sends no part, but <code>Content-Range: bytes 0-9/100</code> describes one.</p><p>Send the length only, for example <code>Content-Range: bytes */1234</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.4" target="_blank" rel="noreferrer">RFC 9110, section 14.4, Content-Range</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 416
Content-Range: bytes 0-9/100
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 416
Content-Range: bytes */100

----

HTTP/1.1 206
Content-Range: bytes 0-9/100
</code></pre><h2 id="range-ignored" tabindex="-1">range-ignored <a class="header-anchor" href="#range-ignored" aria-label="Permalink to &quot;range-ignored&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: The server advertises <code>Accept-Ranges: bytes</code>, but it ignored the Range header of the request.</p><p>Send <a class="ref sc c2" href="/status/206" title="Partial Content">206</a> with the part, or remove <a class="ref" href="/headers/accept-ranges">Accept-Ranges</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.2" target="_blank" rel="noreferrer">RFC 9110, section 14.2, Range</a>.</p><p>Why info: A server may ignore Range (RFC 9110, section 14.2), and the client still gets the whole representation.</p><p>Needs: request headers, method.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Range: bytes=0-9
HTTP/1.1 200
Accept-Ranges: bytes
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Range: bytes=0-9
&gt; If-Range: &quot;a&quot;
HTTP/1.1 200
Accept-Ranges: bytes

----

&gt; GET
&gt;
HTTP/1.1 200
Accept-Ranges: bytes

----

&gt; POST
&gt; Range: bytes=0-9
HTTP/1.1 200
Accept-Ranges: bytes
</code></pre><p>Skipped for:</p><pre><code>&gt; GET
HTTP/1.1 200
Accept-Ranges: bytes
</code></pre><h2 id="etag-weak-with-ranges" tabindex="-1">etag-weak-with-ranges <a class="header-anchor" href="#etag-weak-with-ranges" aria-label="Permalink to &quot;etag-weak-with-ranges&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>ETag: W/&quot;a&quot;</code> is weak, so clients can&#39;t use it in If-Range to resume the download.</p><p>Send a strong entity tag for representations that you serve in ranges, for example <code>ETag: &quot;v1&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5" target="_blank" rel="noreferrer">RFC 9110, section 13.1.5, If-Range</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 206
ETag: W/&quot;a&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 206
ETag: &quot;a&quot;

----

HTTP/1.1 200
ETag: W/&quot;a&quot;
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/range.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const range = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  range as default
};
