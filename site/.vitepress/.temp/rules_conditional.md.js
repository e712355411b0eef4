import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: conditional","description":"Put it in double quotes: ETag: \\"5f3a\\". A weak one begins with W/. Source: RFC 9110, section 8.8.3, ETag.","frontmatter":{"title":"Rules: conditional","outline":2},"headers":[],"relativePath":"rules/conditional.md","filePath":"rules/conditional.md"}');
const _sfc_main = { name: "rules/conditional.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-conditional" tabindex="-1">Rules: conditional <a class="header-anchor" href="#rules-conditional" aria-label="Permalink to &quot;Rules: conditional&quot;">​</a></h1><h2 id="etag-invalid" tabindex="-1">etag-invalid <a class="header-anchor" href="#etag-invalid" aria-label="Permalink to &quot;etag-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>ETag: 5f3a</code> is not a valid entity tag, so caches can&#39;t compare it reliably.</p><p>Put it in double quotes: <code>ETag: &quot;5f3a&quot;</code>. A weak one begins with <code>W/</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3" target="_blank" rel="noreferrer">RFC 9110, section 8.8.3, ETag</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
ETag: 5f3a

----

HTTP/1.1 200
ETag: W/5f3a

----

HTTP/1.1 200
ETag: w/&quot;a&quot;

----

HTTP/1.1 200
ETag: &quot;a b&quot;

----

HTTP/1.1 200
ETag:
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
ETag: &quot;5f3a&quot;

----

HTTP/1.1 200
ETag: W/&quot;5f3a&quot;

----

HTTP/1.1 200
ETag: &quot;&quot;
</code></pre><h2 id="etag-multiple" tabindex="-1">etag-multiple <a class="header-anchor" href="#etag-multiple" aria-label="Permalink to &quot;etag-multiple&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The response has more than one entity tag: <code>&quot;a&quot;, &quot;b&quot;</code>.</p><p>Send one, for example <code>ETag: &quot;a&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3" target="_blank" rel="noreferrer">RFC 9110, section 8.8.3, ETag</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.3" target="_blank" rel="noreferrer">RFC 9110, section 5.3, Field Order</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
ETag: &quot;a&quot;
ETag: &quot;b&quot;

----

HTTP/1.1 200
ETag: &quot;a&quot;, &quot;b&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
ETag: &quot;a,b&quot;
</code></pre><h2 id="last-modified-future" tabindex="-1">last-modified-future <a class="header-anchor" href="#last-modified-future" aria-label="Permalink to &quot;last-modified-future&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Last-Modified: Mon, 07 Nov 1994 08:49:37 GMT</code> is later than <code>Date: Sun, 06 Nov 1994 08:49:37 GMT</code>.</p><p>Send the time of Date, or an earlier one. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.2.1" target="_blank" rel="noreferrer">RFC 9110, section 8.8.2.1, Generation</a>.</p><p>Why warning: Clocks that differ by a few seconds cause it, and caches can still compare the date.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Date: Sun, 06 Nov 1994 08:49:37 GMT
Last-Modified: Mon, 07 Nov 1994 08:49:37 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sun, 06 Nov 1994 08:49:37 GMT
Last-Modified: Sun, 06 Nov 1994 08:49:40 GMT

----

HTTP/1.1 200
Last-Modified: Mon, 07 Nov 2044 08:49:37 GMT

----

HTTP/1.1 200
Date: x
Last-Modified: y
</code></pre><h2 id="inm-ignored" tabindex="-1">inm-ignored <a class="header-anchor" href="#inm-ignored" aria-label="Permalink to &quot;inm-ignored&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: The client already has <code>W/&quot;a&quot;</code>, which its If-None-Match lists, but the server sent the content again.</p><p>Send <a class="ref sc c3" href="/status/304" title="Not Modified">304</a> without a body. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2" target="_blank" rel="noreferrer">RFC 9110, section 13.1.2, If-None-Match</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5" target="_blank" rel="noreferrer">RFC 9110, section 15.4.5, 304 Not Modified</a>.</p><p>Why warning: The response is correct but sends content that the client already has.</p><p>Needs: all request headers, method.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 200
ETag: W/&quot;a&quot;

----

&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 200
ETag: &quot;b&quot;
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 200
ETag: &quot;c&quot;

----

&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 304
ETag: &quot;a&quot;

----

&gt; PUT
&gt; If-None-Match: &quot;a&quot;
HTTP/1.1 200
ETag: &quot;a&quot;
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
ETag: &quot;a&quot;

----

&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 200
ETag: &quot;a&quot;
(the source hides request-fields)
</code></pre><h2 id="status-304-has-body" tabindex="-1">status-304-has-body <a class="header-anchor" href="#status-304-has-body" aria-label="Permalink to &quot;status-304-has-body&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c3" href="/status/304" title="Not Modified">304</a> (Not Modified) ends with its headers, but more bytes follow. A client can read them as the start of the next response.</p><p>Remove the body. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5" target="_blank" rel="noreferrer">RFC 9110, section 15.4.5, 304 Not Modified</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1" target="_blank" rel="noreferrer">RFC 9110, section 6.4.1, Content Semantics</a>.</p><p>Needs: content size.</p><p>Fires for:</p><pre><code>HTTP/1.1 304

hello
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 304



----

HTTP/1.1 200

hello
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 304
</code></pre><h2 id="status-304-unconditional" tabindex="-1">status-304-unconditional <a class="header-anchor" href="#status-304-unconditional" aria-label="Permalink to &quot;status-304-unconditional&quot;">​</a></h2><p><strong>error</strong>, <strong>advice</strong>: <a class="ref sc c3" href="/status/304" title="Not Modified">304</a> (Not Modified) answers a request without If-None-Match or If-Modified-Since, so the client may have no copy to use.</p><p>Send <a class="ref sc c2" href="/status/200" title="OK">200</a> with the content. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5" target="_blank" rel="noreferrer">RFC 9110, section 15.4.5, 304 Not Modified</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1" target="_blank" rel="noreferrer">RFC 9110, section 13.1, Preconditions</a>.</p><p>Why error: The client gets no content at all.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Accept: */*
HTTP/1.1 304
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 304

----

&gt; GET
&gt; If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT
HTTP/1.1 304
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 304

----

&gt; GET
&gt; Accept: */*
HTTP/1.1 304
(the source hides request-fields)
</code></pre><h2 id="status-304-missing-etag" tabindex="-1">status-304-missing-etag <a class="header-anchor" href="#status-304-missing-etag" aria-label="Permalink to &quot;status-304-missing-etag&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <a class="ref sc c3" href="/status/304" title="Not Modified">304</a> (Not Modified) has no ETag, but the request has If-None-Match.</p><p>Add the ETag that a <a class="ref sc c2" href="/status/200" title="OK">200</a> response would have. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5" target="_blank" rel="noreferrer">RFC 9110, section 15.4.5, 304 Not Modified</a>.</p><p>Why warning: The client can still use its copy. It can&#39;t tell which one was meant if it has several.</p><p>Needs: request headers, the absence of etag.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 304
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 304
ETag: &quot;a&quot;

----

&gt; GET
&gt; If-Modified-Since: x
HTTP/1.1 304

----

&gt; GET
&gt; If-None-Match: *
HTTP/1.1 304
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 304

----

&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 304
(the source hides etag)
</code></pre><h2 id="status-304-representation-metadata" tabindex="-1">status-304-representation-metadata <a class="header-anchor" href="#status-304-representation-metadata" aria-label="Permalink to &quot;status-304-representation-metadata&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: <a class="ref sc c3" href="/status/304" title="Not Modified">304</a> (Not Modified) has no content, but its headers describe some.</p><p>Remove <a class="ref" href="/headers/content-type">Content-Type</a>, <a class="ref" href="/headers/content-encoding">Content-Encoding</a> and <a class="ref" href="/headers/content-language">Content-Language</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5" target="_blank" rel="noreferrer">RFC 9110, section 15.4.5, 304 Not Modified</a>.</p><p>Why info: Caches may leave these headers out when they update a stored response (RFC 9111, section 3.2).</p><p>Fires for:</p><pre><code>HTTP/1.1 304
Content-Type: text/html
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 304
Content-Location: /a

----

HTTP/1.1 200
Content-Type: text/html
</code></pre><h2 id="status-412-without-precondition" tabindex="-1">status-412-without-precondition <a class="header-anchor" href="#status-412-without-precondition" aria-label="Permalink to &quot;status-412-without-precondition&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c4" href="/status/412" title="Precondition Failed">412</a> (Precondition Failed) answers a request that has no precondition.</p><p>Send <a class="ref sc c4" href="/status/409" title="Conflict">409</a> or <a class="ref sc c4" href="/status/422" title="Unprocessable Content">422</a>, or <a class="ref sc c4" href="/status/428" title="Precondition Required">428</a> to ask for a precondition. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13" target="_blank" rel="noreferrer">RFC 9110, section 15.5.13, 412 Precondition Failed</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1" target="_blank" rel="noreferrer">RFC 9110, section 13.1, Preconditions</a>.</p><p>Why warning: The status is about a header that the client didn&#39;t send, so the client can&#39;t correct the request.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; PUT
&gt; Content-Length: 2
HTTP/1.1 412
</code></pre><p>Silent for:</p><pre><code>&gt; PUT
&gt; If-Match: &quot;a&quot;
HTTP/1.1 412

----

&gt; LOCK
&gt; If: (&lt;urn:a&gt;)
HTTP/1.1 412

----

&gt; PUT
&gt; X-Copy-Source-If-Match: &quot;a&quot;
HTTP/1.1 412
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 412

----

&gt; PUT
&gt;
HTTP/1.1 412
(the source hides request-fields)
</code></pre><h2 id="status-412-on-safe-inm" tabindex="-1">status-412-on-safe-inm <a class="header-anchor" href="#status-412-on-safe-inm" aria-label="Permalink to &quot;status-412-on-safe-inm&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The client&#39;s copy is still current, but GET got <a class="ref sc c4" href="/status/412" title="Precondition Failed">412</a> (Precondition Failed) instead of <a class="ref sc c3" href="/status/304" title="Not Modified">304</a>.</p><p>Send <a class="ref sc c3" href="/status/304" title="Not Modified">304</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2" target="_blank" rel="noreferrer">RFC 9110, section 13.1.2, If-None-Match</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2" target="_blank" rel="noreferrer">RFC 9110, section 13.2.2, Precedence of Preconditions</a>.</p><p>Needs: all request headers, method.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 412

----

&gt; HEAD
&gt; If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT
HTTP/1.1 412
</code></pre><p>Silent for:</p><pre><code>&gt; PUT
&gt; If-None-Match: *
HTTP/1.1 412

----

&gt; GET
&gt; If-Match: &quot;a&quot;
HTTP/1.1 412

----

&gt; GET
&gt; If-None-Match: &quot;a&quot;
&gt; If-Unmodified-Since: x
HTTP/1.1 412

----

&gt; GET
&gt;
HTTP/1.1 412
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 412

----

&gt; GET
&gt; If-None-Match: &quot;a&quot;, W/&quot;b&quot;
HTTP/1.1 412
(the source hides request-fields)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/conditional.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const conditional = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  conditional as default
};
