import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: negotiation","description":"Add Content-Type, for example Content-Type: application/json. Source: RFC 9110, section 8.3, Content-Type.","frontmatter":{"title":"Rules: negotiation","outline":2},"headers":[],"relativePath":"rules/negotiation.md","filePath":"rules/negotiation.md"}');
const _sfc_main = { name: "rules/negotiation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-negotiation" tabindex="-1">Rules: negotiation <a class="header-anchor" href="#rules-negotiation" aria-label="Permalink to &quot;Rules: negotiation&quot;">​</a></h1><h2 id="content-type-missing" tabindex="-1">content-type-missing <a class="header-anchor" href="#content-type-missing" aria-label="Permalink to &quot;content-type-missing&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: The body has no <a class="ref" href="/headers/content-type">Content-Type</a>, so clients have to guess what it is.</p><p>Add <a class="ref" href="/headers/content-type">Content-Type</a>, for example <code>Content-Type: application/json</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3" target="_blank" rel="noreferrer">RFC 9110, section 8.3, Content-Type</a>.</p><p>Needs: content, the absence of content-type.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Length: 5

hello

----

HTTP/1.1 200
Date: Sun, 06 Nov 1994 08:49:37 GMT
Transfer-Encoding: chunked

hello
(the source hides field-lines, request-fields)
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Type: text/plain

hello

----

HTTP/1.1 200
Content-Length: 0



----

HTTP/1.1 200
Content-Length: 0

hello

----

&gt; HEAD
HTTP/1.1 200

hello

----

HTTP/1.1 500
Date: Sun, 06 Nov 1994 08:49:37 GMT
Connection: keep-alive

hello
(the source hides field-lines, request-fields)
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Length: 5

----

HTTP/1.1 200

hello
(the source hides content-type)
</code></pre><h2 id="content-type-invalid" tabindex="-1">content-type-invalid <a class="header-anchor" href="#content-type-invalid" aria-label="Permalink to &quot;content-type-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Type: json</code> is not a media type.</p><p>Send a type and its parameters, for example <code>Content-Type: text/html; charset=utf-8</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1" target="_blank" rel="noreferrer">RFC 9110, section 8.3.1, Media Type</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6" target="_blank" rel="noreferrer">RFC 9110, section 5.6.6, Parameters</a>.</p><p>Why error: An invalid parameter is a warning, because the type is still clear.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: json

----

HTTP/1.1 200
Content-Type: text/html, text/plain

----

HTTP/1.1 200
Content-Type:

----

HTTP/1.1 200
Content-Type: text/html; charset=&quot;utf-8
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html; charset=&quot;utf-8&quot;

----

HTTP/1.1 200
Content-Type: text/html;

----

HTTP/1.1 200
Content-Type: application/vnd.a+json; v=1
</code></pre><h2 id="multipart-boundary-missing" tabindex="-1">multipart-boundary-missing <a class="header-anchor" href="#multipart-boundary-missing" aria-label="Permalink to &quot;multipart-boundary-missing&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Type: multipart/mixed</code> has no boundary, so clients can&#39;t tell the parts of the body from each other.</p><p>Name the boundary that the body uses: <code>Content-Type: multipart/mixed; boundary=&quot;a1b2c3&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3.3" target="_blank" rel="noreferrer">RFC 9110, section 8.3.3, Multipart Types</a>; <a href="https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1" target="_blank" rel="noreferrer">RFC 2046, section 5.1.1, Common Syntax</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: multipart/mixed

----

HTTP/1.1 206
Content-Type: multipart/byteranges; boundary=&quot;&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 206
Content-Type: multipart/byteranges; boundary=THIS_STRING

----

HTTP/1.1 200
Content-Type: multipart/x-mixed-replace; boundary=&quot;a b*c&quot;

----

HTTP/1.1 200
Content-Type: text/html
</code></pre><h2 id="content-type-body-mismatch" tabindex="-1">content-type-body-mismatch <a class="header-anchor" href="#content-type-body-mismatch" aria-label="Permalink to &quot;content-type-body-mismatch&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>Content-Type: application/json</code> says JSON, but the body is HTML.</p><p>Send the <a class="ref" href="/headers/content-type">Content-Type</a> that matches the body. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3" target="_blank" rel="noreferrer">RFC 9110, section 8.3, Content-Type</a>.</p><p>Why warning: Clients fail to parse or to show the body.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: application/json

&lt;!DOCTYPE html&gt;&lt;title&gt;Error&lt;/title&gt;

----

HTTP/1.1 200
Content-Type: application/json

{&quot;a&quot;:

----

HTTP/1.1 200
Content-Type: text/javascript

&lt;!doctype html&gt;&lt;title&gt;App&lt;/title&gt;

----

HTTP/1.1 200
Content-Type: image/png

not png

----

HTTP/1.1 200
Content-Type: font/woff2


&lt;html&gt;&lt;title&gt;Not Found&lt;/title&gt;

----

HTTP/1.1 200
Content-Type: text/html

PNG




----

HTTP/1.1 200
Content-Type: text/css

\b�
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Type: application/json

{&quot;a&quot;:1}

----

HTTP/1.1 200
Content-Type: application/json

)]}&#39;,
{&quot;a&quot;:1}

----

HTTP/1.1 200
Content-Type: application/json

ï»¿[]

----

HTTP/1.1 200
Content-Type: application/json



----

HTTP/1.1 206
Content-Type: application/json

{&quot;a&quot;:

----

HTTP/1.1 200
Content-Type: image/png

ÿØÿà

----

HTTP/1.1 200
Content-Type: image/svg+xml

&lt;svg xmlns=&quot;http://www.w3.org/2000/svg&quot;/&gt;

----

HTTP/1.1 200
Content-Type: text/javascript

let page = &quot;&lt;html&gt;&quot;

----

HTTP/1.1 200
Content-Type: application/octet-stream

&lt;html&gt;

----

HTTP/1.1 200
Content-Type: application/x-ndjson

{}
{}
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Type: application/json
</code></pre><h2 id="html-charset-missing" tabindex="-1">html-charset-missing <a class="header-anchor" href="#html-charset-missing" aria-label="Permalink to &quot;html-charset-missing&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: Neither <a class="ref" href="/headers/content-type">Content-Type</a> nor the page names a character encoding, so browsers guess.</p><p>Send <code>Content-Type: text/html; charset=utf-8</code>. Source: <a href="https://html.spec.whatwg.org/multipage/#determining-the-character-encoding" target="_blank" rel="noreferrer">HTML, Determining the character encoding</a>.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html

&lt;title&gt;a&lt;/title&gt;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html; charset=utf-8

&lt;title&gt;a&lt;/title&gt;

----

HTTP/1.1 200
Content-Type: text/html

&lt;meta charset=utf-8&gt;

----

HTTP/1.1 200
Content-Type: text/plain

a
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
</code></pre><h2 id="json-charset-param" tabindex="-1">json-charset-param <a class="header-anchor" href="#json-charset-param" aria-label="Permalink to &quot;json-charset-param&quot;">​</a></h2><p><strong>info</strong>, <strong>MUST</strong>: JSON has to be sent in UTF-8, but <a class="ref" href="/headers/content-type">Content-Type</a> says <code>charset=iso-8859-1</code>.</p><p>Send UTF-8, and <code>Content-Type: application/json</code> without a charset. Source: <a href="https://www.rfc-editor.org/rfc/rfc8259#section-8.1" target="_blank" rel="noreferrer">RFC 8259, section 8.1, Character Encoding</a>; <a href="https://www.rfc-editor.org/rfc/rfc8259#section-11" target="_blank" rel="noreferrer">RFC 8259, section 11, IANA Considerations</a>.</p><p>Why info: JSON defines no charset parameter, so compliant recipients ignore it, and the body can be UTF-8 all the same.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: application/json; charset=iso-8859-1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Type: application/json; charset=utf-8

----

HTTP/1.1 200
Content-Type: text/html; charset=iso-8859-1

----

HTTP/1.1 200
Content-Type: application/json
</code></pre><h2 id="content-encoding-unrequested" tabindex="-1">content-encoding-unrequested <a class="header-anchor" href="#content-encoding-unrequested" aria-label="Permalink to &quot;content-encoding-unrequested&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: The content is encoded with gzip, which <code>Accept-Encoding: identity</code> doesn&#39;t allow.</p><p>Use an encoding that the client accepts, or none. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3" target="_blank" rel="noreferrer">RFC 9110, section 12.5.3, Accept-Encoding</a>.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Accept-Encoding: identity
HTTP/1.1 200
Content-Encoding: gzip

----

&gt; GET
&gt; Accept-Encoding: gzip, br;q=0
HTTP/1.1 200
Content-Encoding: br

----

&gt; GET
&gt; Accept-Encoding:
HTTP/1.1 200
Content-Encoding: gzip
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Accept-Encoding: gzip
HTTP/1.1 200
Content-Encoding: x-gzip

----

&gt; GET
&gt; Accept-Encoding: *
HTTP/1.1 200
Content-Encoding: br

----

&gt; GET
&gt; Accept-Encoding: br;q=high, *;q=0
HTTP/1.1 200
Content-Encoding: br

----

&gt; GET
&gt;
HTTP/1.1 200
Content-Encoding: gzip
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Encoding: gzip
</code></pre><h2 id="content-encoding-unknown" tabindex="-1">content-encoding-unknown <a class="header-anchor" href="#content-encoding-unknown" aria-label="Permalink to &quot;content-encoding-unknown&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>utf-8</code> is not a content coding: it is not registered.</p><p>Remove it. A charset belongs in <a class="ref" href="/headers/content-type">Content-Type</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4" target="_blank" rel="noreferrer">RFC 9110, section 8.4, Content-Encoding</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1" target="_blank" rel="noreferrer">RFC 9110, section 8.4.1, Content Codings</a>.</p><p>Why warning: Clients that don&#39;t know the coding can&#39;t decode the body.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Encoding: utf-8

----

HTTP/1.1 200
Content-Encoding: identity

----

HTTP/1.1 200
Content-Encoding: none
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Encoding: gzip

----

HTTP/1.1 200
Content-Encoding: br, zstd

----

HTTP/1.1 200
Content-Encoding: X-GZIP
</code></pre><h2 id="content-encoding-corrupt" tabindex="-1">content-encoding-corrupt <a class="header-anchor" href="#content-encoding-corrupt" aria-label="Permalink to &quot;content-encoding-corrupt&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The body isn&#39;t encoded as <code>Content-Encoding: gzip</code> says, so clients can&#39;t decode it.</p><p>Encode the body, or remove <a class="ref" href="/headers/content-encoding">Content-Encoding</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4" target="_blank" rel="noreferrer">RFC 9110, section 8.4, Content-Encoding</a>; <a href="https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1" target="_blank" rel="noreferrer">RFC 1952, section 2.3.1, Member header and trailer</a>.</p><p>Needs: raw body.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Encoding: gzip

plain

----

HTTP/1.1 200
Content-Encoding: br, zstd

plain

----

HTTP/1.1 200
Content-Encoding: br

anything

----

HTTP/1.1 200
Content-Encoding: gzip

\b
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Encoding: compress

anything

----

HTTP/1.1 200
Content-Encoding: gzip



----

HTTP/1.1 206
Content-Encoding: gzip

middle
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Encoding: gzip
</code></pre><h2 id="content-encoding-unread" tabindex="-1">content-encoding-unread <a class="header-anchor" href="#content-encoding-unread" aria-label="Permalink to &quot;content-encoding-unread&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: The body is encoded as <code>compress</code>, which could not be decoded here, so rules about the content were skipped.</p><p>Inspect a response without the coding as well: send <code>Accept-Encoding: identity</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4" target="_blank" rel="noreferrer">RFC 9110, section 8.4, Content-Encoding</a>.</p><p>Needs: undecodable.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Encoding: compress

anything
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Encoding: gzip

plain
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Encoding: gzip

----

HTTP/1.1 206
Content-Encoding: gzip

middle
</code></pre><h2 id="not-acceptable-type" tabindex="-1">not-acceptable-type <a class="header-anchor" href="#not-acceptable-type" aria-label="Permalink to &quot;not-acceptable-type&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: The response is <code>text/html</code>, which <code>Accept: text/csv</code> doesn&#39;t allow.</p><p>Send a type that the client accepts, or <a class="ref sc c4" href="/status/406" title="Not Acceptable">406</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1" target="_blank" rel="noreferrer">RFC 9110, section 12.5.1, Accept</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7" target="_blank" rel="noreferrer">RFC 9110, section 15.5.7, 406 Not Acceptable</a>.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Accept: text/csv
HTTP/1.1 200
Content-Type: text/html
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Accept: text/*
HTTP/1.1 200
Content-Type: text/html

----

&gt; GET
&gt; Accept: *;q=0.2
HTTP/1.1 200
Content-Type: text/html

----

&gt; GET
&gt; Accept: text/html;q=high, text/csv
HTTP/1.1 200
Content-Type: text/html

----

&gt; GET
&gt; Accept: text/csv
HTTP/1.1 404
Content-Type: text/html

----

&gt; GET
&gt;
HTTP/1.1 200
Content-Type: text/html
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/negotiation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const negotiation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  negotiation as default
};
