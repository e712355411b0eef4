import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: framing","description":"Remove Content-Length. Source: RFC 9112, section 6.2, Content-Length; RFC 9112, section 6.1, Transfer-Encoding.","frontmatter":{"title":"Rules: framing","outline":2},"headers":[],"relativePath":"rules/framing.md","filePath":"rules/framing.md"}');
const _sfc_main = { name: "rules/framing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-framing" tabindex="-1">Rules: framing <a class="header-anchor" href="#rules-framing" aria-label="Permalink to &quot;Rules: framing&quot;">​</a></h1><h2 id="cl-and-te" tabindex="-1">cl-and-te <a class="header-anchor" href="#cl-and-te" aria-label="Permalink to &quot;cl-and-te&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The response has both <code>Content-Length: 5</code> and <code>Transfer-Encoding: chunked</code>. Recipients can disagree about where the body ends, which attackers exploit.</p><p>Remove <a class="ref" href="/headers/content-length">Content-Length</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.2" target="_blank" rel="noreferrer">RFC 9112, section 6.2, Content-Length</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.1" target="_blank" rel="noreferrer">RFC 9112, section 6.1, Transfer-Encoding</a>.</p><p>Needs: connection.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Length: 5
Transfer-Encoding: chunked
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: chunked

----

HTTP/1.1 200
Content-Length: 5
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Length: 5
Transfer-Encoding: chunked
(the source hides connection)
</code></pre><h2 id="cl-multiple-different" tabindex="-1">cl-multiple-different <a class="header-anchor" href="#cl-multiple-different" aria-label="Permalink to &quot;cl-multiple-different&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Length: 5, 6</code> has different numbers, so recipients disagree about where the body ends.</p><p>Send one number. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.6" target="_blank" rel="noreferrer">RFC 9110, section 8.6, Content-Length</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.3" target="_blank" rel="noreferrer">RFC 9112, section 6.3, Message Body Length</a>.</p><p>Why error: The same number repeated is a warning, because recipients can recover from it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Length: 5
Content-Length: 6

----

HTTP/1.1 200
Content-Length: 5, 5
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Length: 5
</code></pre><h2 id="cl-invalid" tabindex="-1">cl-invalid <a class="header-anchor" href="#cl-invalid" aria-label="Permalink to &quot;cl-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Length: +5</code> is not a number of bytes.</p><p>Send decimal digits only, for example <code>Content-Length: 5</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.6" target="_blank" rel="noreferrer">RFC 9110, section 8.6, Content-Length</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Length: +5

----

HTTP/1.1 200
Content-Length: 5.0

----

HTTP/1.1 200
Content-Length:

----

HTTP/1.1 200
Content-Length: 1_0
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Length: 0005

----

HTTP/1.1 200
Content-Length: 5, 6
</code></pre><h2 id="cl-body-mismatch" tabindex="-1">cl-body-mismatch <a class="header-anchor" href="#cl-body-mismatch" aria-label="Permalink to &quot;cl-body-mismatch&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Length: 50</code> doesn&#39;t match the 5 bytes that were sent.</p><p>Send the whole body, or <code>Content-Length: 5</code> if this was all. It counts the bytes after compression. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.6" target="_blank" rel="noreferrer">RFC 9110, section 8.6, Content-Length</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.3" target="_blank" rel="noreferrer">RFC 9112, section 6.3, Message Body Length</a>.</p><p>Needs: content size.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Length: 50

hello

----

&gt; GET
HTTP/1.1 200
Content-Length: 50
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Length: 5

hello

----

&gt; HEAD
HTTP/1.1 200
Content-Length: 5



----

HTTP/1.1 200
Content-Length: 5



----

&gt; GET
HTTP/1.1 304
Content-Length: 5
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Length: 50
</code></pre><h2 id="te-invalid-coding" tabindex="-1">te-invalid-coding <a class="header-anchor" href="#te-invalid-coding" aria-label="Permalink to &quot;te-invalid-coding&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Transfer-Encoding: chunked, chunked</code> is not valid: chunked appears twice.</p><p>Send <code>Transfer-Encoding: chunked</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.1" target="_blank" rel="noreferrer">RFC 9112, section 6.1, Transfer-Encoding</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-7" target="_blank" rel="noreferrer">RFC 9112, section 7, Transfer Codings</a>.</p><p>Needs: connection.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: chunked, chunked

----

HTTP/1.1 200
Transfer-Encoding: chunked, gzip

----

HTTP/1.1 200
Transfer-Encoding: identity

----

HTTP/1.1 200
Transfer-Encoding: chunked; a=b

----

HTTP/1.1 200
Transfer-Encoding: chunked
Transfer-Encoding: chunked
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: gzip, chunked

----

HTTP/1.1 200
Transfer-Encoding: gzip

----

HTTP/1.1 200
Transfer-Encoding: Chunked
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: chunked, gzip
(the source hides connection)
</code></pre><h2 id="te-http10" tabindex="-1">te-http10 <a class="header-anchor" href="#te-http10" aria-label="Permalink to &quot;te-http10&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: HTTP/1.0 doesn&#39;t support <a class="ref" href="/headers/transfer-encoding">Transfer-Encoding</a>, so clients treat the response as broken.</p><p>Send <a class="ref" href="/headers/content-length">Content-Length</a>, or end the body by closing the connection. Source: <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.1" target="_blank" rel="noreferrer">RFC 9112, section 6.1, Transfer-Encoding</a>.</p><p>Needs: http version, connection.</p><p>Fires for:</p><pre><code>HTTP/1.0 200
Transfer-Encoding: chunked
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: chunked

----

HTTP/1.0 200
Content-Length: 5
</code></pre><p>Skipped for:</p><pre><code>HTTP 200
Transfer-Encoding: chunked

----

HTTP/1.0 200
Transfer-Encoding: chunked
(the source hides connection)
</code></pre><h2 id="connection-fields-h2" tabindex="-1">connection-fields-h2 <a class="header-anchor" href="#connection-fields-h2" aria-label="Permalink to &quot;connection-fields-h2&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: HTTP/2 forbids these headers: Connection. Clients must reject the response.</p><p>Remove Connection. Source: <a href="https://www.rfc-editor.org/rfc/rfc9113#section-8.2.2" target="_blank" rel="noreferrer">RFC 9113, section 8.2.2, Connection-Specific Header Fields</a>; <a href="https://www.rfc-editor.org/rfc/rfc9114#section-4.2" target="_blank" rel="noreferrer">RFC 9114, section 4.2, HTTP Fields</a>.</p><p>Needs: http version, connection.</p><p>Fires for:</p><pre><code>HTTP/2 200
Connection: keep-alive

----

HTTP/3 200
Transfer-Encoding: chunked
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Connection: keep-alive

----

HTTP/2 200
Content-Length: 5
</code></pre><p>Skipped for:</p><pre><code>HTTP 200
Connection: close

----

HTTP/2 200
Connection: close
(the source hides connection)
</code></pre><h2 id="content-on-head" tabindex="-1">content-on-head <a class="header-anchor" href="#content-on-head" aria-label="Permalink to &quot;content-on-head&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The response to HEAD must not have a body, but 5 bytes follow the headers.</p><p>Send the headers only. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2" target="_blank" rel="noreferrer">RFC 9110, section 9.3.2, HEAD</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.3" target="_blank" rel="noreferrer">RFC 9112, section 6.3, Message Body Length</a>.</p><p>Needs: method, content size.</p><p>Fires for:</p><pre><code>&gt; HEAD
HTTP/1.1 200
Content-Length: 5

hello
</code></pre><p>Silent for:</p><pre><code>&gt; HEAD
HTTP/1.1 200
Content-Length: 5



----

&gt; GET
HTTP/1.1 200

hello
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

hello

----

&gt; HEAD
HTTP/1.1 200
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/framing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const framing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  framing as default
};
