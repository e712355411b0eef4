import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: trailer","description":"Send Content-Length in the header section, and remove it from Trailer.","frontmatter":{"title":"Rules: trailer","outline":2},"headers":[],"relativePath":"rules/trailer.md","filePath":"rules/trailer.md"}');
const _sfc_main = { name: "rules/trailer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-trailer" tabindex="-1">Rules: trailer <a class="header-anchor" href="#rules-trailer" aria-label="Permalink to &quot;Rules: trailer&quot;">​</a></h1><h2 id="trailer-forbidden" tabindex="-1">trailer-forbidden <a class="header-anchor" href="#trailer-forbidden" aria-label="Permalink to &quot;trailer-forbidden&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Trailer: Content-Length</code> announces <a class="ref" href="/headers/content-length">Content-Length</a>, which must not be a trailer: recipients need it before the content.</p><p>Send <a class="ref" href="/headers/content-length">Content-Length</a> in the header section, and remove it from Trailer. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.5.1" target="_blank" rel="noreferrer">RFC 9110, section 6.5.1, Limitations on Use of Trailers</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.6.2" target="_blank" rel="noreferrer">RFC 9110, section 6.6.2, Trailer</a>.</p><p>Why warning: Recipients drop the trailer, and the content stays readable.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: chunked
Trailer: Content-Length

----

HTTP/1.1 200
Transfer-Encoding: chunked
Trailer: Server-Timing, Set-Cookie
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: chunked
Trailer: Server-Timing, Content-Digest

----

HTTP/1.1 200
Transfer-Encoding: chunked
Trailer: X-Checksum
</code></pre><h2 id="trailer-invalid" tabindex="-1">trailer-invalid <a class="header-anchor" href="#trailer-invalid" aria-label="Permalink to &quot;trailer-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Trailer: Server Timing</code> is not a list of header names.</p><p>Send the names of the trailers, separated by commas: <code>Trailer: Server-Timing</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.6.2" target="_blank" rel="noreferrer">RFC 9110, section 6.6.2, Trailer</a>.</p><p>Why warning: It is a hint, and recipients can ignore it.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: chunked
Trailer: Server Timing

----

HTTP/1.1 200
Transfer-Encoding: chunked
Trailer: 
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: chunked
Trailer: Server-Timing, X-Checksum
</code></pre><h2 id="trailer-without-chunked" tabindex="-1">trailer-without-chunked <a class="header-anchor" href="#trailer-without-chunked" aria-label="Permalink to &quot;trailer-without-chunked&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: The response announces trailers, but without <code>Transfer-Encoding: chunked</code> HTTP/1.1 has no place for them.</p><p>Send the content chunked, or remove Trailer. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.5" target="_blank" rel="noreferrer">RFC 9110, section 6.5, Trailer Fields</a>; <a href="https://www.rfc-editor.org/rfc/rfc9112#section-7.1.2" target="_blank" rel="noreferrer">RFC 9112, section 7.1.2, Chunked Trailer Section</a>.</p><p>Why warning: The trailers are lost, and the content arrives.</p><p>Needs: http version, connection, all of transfer-encoding.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Length: 5
Trailer: X-Checksum
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: chunked
Trailer: X-Checksum

----

HTTP/2 200
Trailer: X-Checksum

----

&gt; HEAD
HTTP/1.1 200
Trailer: X-Checksum
</code></pre><p>Skipped for:</p><pre><code>HTTP 200
Trailer: X-Checksum

----

HTTP/1.1 200
Trailer: X-Checksum
(the source hides connection)
</code></pre><h2 id="trailer-field-invalid" tabindex="-1">trailer-field-invalid <a class="header-anchor" href="#trailer-field-invalid" aria-label="Permalink to &quot;trailer-field-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <a class="ref" href="/headers/content-type">Content-Type</a> is sent as a trailer, but recipients need it before the content.</p><p>Send <a class="ref" href="/headers/content-type">Content-Type</a> in the header section, and trailers with valid names only. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.5.1" target="_blank" rel="noreferrer">RFC 9110, section 6.5.1, Limitations on Use of Trailers</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.1" target="_blank" rel="noreferrer">RFC 9110, section 5.1, Field Names</a>.</p><p>Why warning: Recipients drop the trailer, and the content stays readable.</p><p>Needs: trailers.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
+ Content-Type: text/html

----

HTTP/1.1 200
+ X Checksum: 1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
+ Server-Timing: total;dur=5

----

HTTP/2 200
+ grpc-status: 0
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Trailer: Content-Type
</code></pre><h2 id="trailer-unannounced" tabindex="-1">trailer-unannounced <a class="header-anchor" href="#trailer-unannounced" aria-label="Permalink to &quot;trailer-unannounced&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: The trailer X-Checksum isn&#39;t announced by the Trailer header, so recipients can drop it.</p><p>Send <code>Trailer: X-Checksum</code> in the header section. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.6.2" target="_blank" rel="noreferrer">RFC 9110, section 6.6.2, Trailer</a>.</p><p>Why info: Recipients that use trailers mostly do so without the announcement.</p><p>Needs: trailers, all of trailer.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
+ X-Checksum: 1

----

HTTP/1.1 200
Transfer-Encoding: chunked
Trailer: X-Other
+ X-Checksum: 1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Transfer-Encoding: chunked
Trailer: x-checksum
+ X-Checksum: 1
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200

----

HTTP/1.1 200
+ X-Checksum: 1
(the source hides trailer)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/trailer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const trailer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  trailer as default
};
