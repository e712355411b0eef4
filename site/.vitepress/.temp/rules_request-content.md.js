import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: request-content","description":"Remove Content-Length. Source: RFC 9112, section 6.2, Content-Length; RFC 9112, section 6.1, Transfer-Encoding; RFC 9112, section 6.3, Message Body Length.","frontmatter":{"title":"Rules: request-content","outline":2},"headers":[],"relativePath":"rules/request-content.md","filePath":"rules/request-content.md"}');
const _sfc_main = { name: "rules/request-content.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-request-content" tabindex="-1">Rules: request-content <a class="header-anchor" href="#rules-request-content" aria-label="Permalink to &quot;Rules: request-content&quot;">​</a></h1><h2 id="request-cl-and-te" tabindex="-1">request-cl-and-te <a class="header-anchor" href="#request-cl-and-te" aria-label="Permalink to &quot;request-cl-and-te&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The request has both <code>Content-Length: 5</code> and <code>Transfer-Encoding: chunked</code>. Servers and proxies can disagree about where it ends, which attackers exploit.</p><p>Remove <a class="ref" href="/headers/content-length">Content-Length</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.2" target="_blank" rel="noreferrer">RFC 9112, section 6.2, Content-Length</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.1" target="_blank" rel="noreferrer">RFC 9112, section 6.1, Transfer-Encoding</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.3" target="_blank" rel="noreferrer">RFC 9112, section 6.3, Message Body Length</a>.</p><p>Needs: request headers, connection.</p><p>Fires for:</p><pre><code>&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Length: 5
&gt; Transfer-Encoding: chunked
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Length: 5
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Transfer-Encoding: chunked
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Length: 5
&gt; Transfer-Encoding: chunked
HTTP/1.1 200
(the source hides connection)
</code></pre><h2 id="request-content-length-invalid" tabindex="-1">request-content-length-invalid <a class="header-anchor" href="#request-content-length-invalid" aria-label="Permalink to &quot;request-content-length-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Length: +5</code> is not a number of bytes, so servers answer <a class="ref sc c4" href="/status/400" title="Bad Request">400</a> and close the connection.</p><p>Send the number of bytes once, in digits: <code>Content-Length: 1234</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.6" target="_blank" rel="noreferrer">RFC 9110, section 8.6, Content-Length</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.3" target="_blank" rel="noreferrer">RFC 9112, section 6.3, Message Body Length</a>.</p><p>Why error: The same number twice is a warning, because servers can recover from it.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Length: +5
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Length: 5
&gt; Content-Length: 6
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Length: 5, 5
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Length: 0
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-transfer-encoding-invalid" tabindex="-1">request-transfer-encoding-invalid <a class="header-anchor" href="#request-transfer-encoding-invalid" aria-label="Permalink to &quot;request-transfer-encoding-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Transfer-Encoding: gzip</code> doesn&#39;t end with chunked, so the server can&#39;t tell where the request ends and answers <a class="ref sc c4" href="/status/400" title="Bad Request">400</a>.</p><p>Send <code>Transfer-Encoding: chunked</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.3" target="_blank" rel="noreferrer">RFC 9112, section 6.3, Message Body Length</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.1" target="_blank" rel="noreferrer">RFC 9112, section 6.1, Transfer-Encoding</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-7.1" target="_blank" rel="noreferrer">RFC 9112, section 7.1, Chunked Transfer Coding</a>.</p><p>Needs: request headers, connection.</p><p>Fires for:</p><pre><code>&gt; POST https://a.example/
&gt; Host: a.example
&gt; Transfer-Encoding: gzip
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Transfer-Encoding: chunked, gzip
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Transfer-Encoding: chunked, chunked
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Transfer-Encoding: identity
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Transfer-Encoding: chunked;a=b
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; POST https://a.example/
&gt; Host: a.example
&gt; Transfer-Encoding: gzip, chunked
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Transfer-Encoding: Chunked
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Transfer-Encoding: gzip
HTTP/1.1 200
(the source hides connection)
</code></pre><h2 id="request-content-type-invalid" tabindex="-1">request-content-type-invalid <a class="header-anchor" href="#request-content-type-invalid" aria-label="Permalink to &quot;request-content-type-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Type: json</code> is not a media type, so servers can&#39;t read the content and answer <a class="ref sc c4" href="/status/400" title="Bad Request">400</a> or <a class="ref sc c4" href="/status/415" title="Unsupported Media Type">415</a>.</p><p>Send a type such as <code>Content-Type: application/json</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3" target="_blank" rel="noreferrer">RFC 9110, section 8.3, Content-Type</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1" target="_blank" rel="noreferrer">RFC 9110, section 8.3.1, Media Type</a>.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Type: json
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Type: false
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Type: application/json
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Type:
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Type: text/plain;charset=UTF-8
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-multipart-boundary-missing" tabindex="-1">request-multipart-boundary-missing <a class="header-anchor" href="#request-multipart-boundary-missing" aria-label="Permalink to &quot;request-multipart-boundary-missing&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Type: multipart/form-data</code> has no boundary, so the server can&#39;t find the fields of the form.</p><p>Send <code>multipart/form-data; boundary=…</code> with the boundary that the body uses. With fetch and FormData, don&#39;t set <a class="ref" href="/headers/content-type">Content-Type</a> yourself. Source: <a href="https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1" target="_blank" rel="noreferrer">RFC 2046, section 5.1.1, Common Syntax</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3.3" target="_blank" rel="noreferrer">RFC 9110, section 8.3.3, Multipart Types</a>.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Type: multipart/form-data
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Type: multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-query-without-content-type" tabindex="-1">request-query-without-content-type <a class="header-anchor" href="#request-query-without-content-type" aria-label="Permalink to &quot;request-query-without-content-type&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The QUERY request has no <a class="ref" href="/headers/content-type">Content-Type</a>, so servers must reject it: its content is the query.</p><p>Name the type of the query: <code>Content-Type: application/x-www-form-urlencoded</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc10008#section-2" target="_blank" rel="noreferrer">RFC 10008, section 2, QUERY Method</a>.</p><p>Needs: method, all request headers, the absence of content-type.</p><p>Fires for:</p><pre><code>&gt; QUERY https://a.example/
&gt; Host: a.example
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; QUERY https://a.example/
&gt; Host: a.example
&gt; Content-Type: application/json
HTTP/1.1 200

----

&gt; GET https://a.example/
&gt; Host: a.example
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

&gt; QUERY
&gt; Host: a.example
HTTP/1.1 200
(the source hides request-fields)
</code></pre><h2 id="request-trace-content" tabindex="-1">request-trace-content <a class="header-anchor" href="#request-trace-content" aria-label="Permalink to &quot;request-trace-content&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: A TRACE request must not have content.</p><p>Remove the content with its <a class="ref" href="/headers/content-length">Content-Length</a> or <a class="ref" href="/headers/transfer-encoding">Transfer-Encoding</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.3.8" target="_blank" rel="noreferrer">RFC 9110, section 9.3.8, TRACE</a>.</p><p>Needs: method, request headers.</p><p>Fires for:</p><pre><code>&gt; TRACE
&gt; Content-Length: 5
HTTP/1.1 200

----

&gt; TRACE
&gt; Transfer-Encoding: chunked
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; TRACE
&gt; Content-Length: 0
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Length: 5
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-content-on-get" tabindex="-1">request-content-on-get <a class="header-anchor" href="#request-content-on-get" aria-label="Permalink to &quot;request-content-on-get&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: The GET request has content, which has no defined meaning. Proxies can drop it or reject the request.</p><p>Put the parameters into the URL, or use POST or QUERY. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1" target="_blank" rel="noreferrer">RFC 9110, section 9.3.1, GET</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2" target="_blank" rel="noreferrer">RFC 9110, section 9.3.2, HEAD</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.3.5" target="_blank" rel="noreferrer">RFC 9110, section 9.3.5, DELETE</a>.</p><p>Why info: Some APIs define it, and it works where no proxy is in between.</p><p>Needs: method, request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Content-Length: 5
HTTP/1.1 200

----

&gt; DELETE
&gt; Transfer-Encoding: chunked
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Content-Length: 0
HTTP/1.1 200

----

&gt; POST https://a.example/
&gt; Host: a.example
&gt; Content-Length: 5
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/request-content.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requestContent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requestContent as default
};
