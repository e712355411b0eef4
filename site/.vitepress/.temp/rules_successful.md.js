import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: successful","description":"Send the 4xx or 5xx status that matches the body. Source: RFC 9110, section 15, Status Codes; RFC 9205, section 4.6, Using HTTP Status Codes.","frontmatter":{"title":"Rules: successful","outline":2},"headers":[],"relativePath":"rules/successful.md","filePath":"rules/successful.md"}');
const _sfc_main = { name: "rules/successful.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-successful" tabindex="-1">Rules: successful <a class="header-anchor" href="#rules-successful" aria-label="Permalink to &quot;Rules: successful&quot;">​</a></h1><h2 id="status-200-error-body" tabindex="-1">status-200-error-body <a class="header-anchor" href="#status-200-error-body" aria-label="Permalink to &quot;status-200-error-body&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: The body reports an error (&quot;status&quot;: <a class="ref sc c4" href="/status/404" title="Not Found">404</a>), but the status is <a class="ref sc c2" href="/status/200" title="OK">200</a>.</p><p>Send the 4xx or 5xx status that matches the body. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110, section 15, Status Codes</a>; <a href="https://www.rfc-editor.org/rfc/rfc9205#section-4.6" target="_blank" rel="noreferrer">RFC 9205, section 4.6, Using HTTP Status Codes</a>.</p><p>Why warning: Caches, monitoring and generic clients go by the status and treat the response as a success.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: application/json

{&quot;status&quot;:404,&quot;message&quot;:&quot;no such order&quot;}

----

HTTP/1.1 200
Content-Type: application/json

{&quot;statusCode&quot;:500,&quot;error&quot;:&quot;Internal Server Error&quot;}

----

HTTP/1.1 200
Content-Type: application/json

{&quot;success&quot;:false,&quot;error&quot;:{&quot;text&quot;:&quot;bad&quot;}}

----

HTTP/1.1 200
Content-Type: application/json

{&quot;code&quot;:403,&quot;error&quot;:&quot;denied&quot;}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Type: application/json

{&quot;jsonrpc&quot;:&quot;2.0&quot;,&quot;error&quot;:{&quot;code&quot;:-32600,&quot;message&quot;:&quot;no&quot;},&quot;status&quot;:400}

----

HTTP/1.1 200
Content-Type: application/json

{&quot;data&quot;:null,&quot;errors&quot;:[{&quot;message&quot;:&quot;x&quot;}],&quot;status&quot;:500,&quot;message&quot;:&quot;m&quot;}

----

HTTP/1.1 200
Content-Type: application/json

{&quot;status&quot;:404}

----

HTTP/1.1 200
Content-Type: application/json

{&quot;code&quot;:404,&quot;message&quot;:&quot;Area code&quot;}

----

HTTP/1.1 200
Content-Type: application/json

{&quot;status&quot;:&quot;active&quot;,&quot;title&quot;:&quot;Order&quot;}

----

HTTP/1.1 200
Content-Type: application/json

[{&quot;status&quot;:404,&quot;message&quot;:&quot;a&quot;}]

----

HTTP/1.1 207
Content-Type: application/json

{&quot;status&quot;:404,&quot;message&quot;:&quot;a&quot;}

----

HTTP/1.1 404
Content-Type: application/json

{&quot;status&quot;:404,&quot;message&quot;:&quot;a&quot;}
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Type: application/json
</code></pre><h2 id="status-201-missing-location" tabindex="-1">status-201-missing-location <a class="header-anchor" href="#status-201-missing-location" aria-label="Permalink to &quot;status-201-missing-location&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: <a class="ref sc c2" href="/status/201" title="Created">201</a> (Created) answers a POST without a Location header, which means that the new resource has the URL of the request.</p><p>Add the URL of the new resource, for example <code>Location: /orders/7</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.3.3" target="_blank" rel="noreferrer">RFC 9110, section 9.3.3, POST</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2" target="_blank" rel="noreferrer">RFC 9110, section 15.3.2, 201 Created</a>.</p><p>Why info: A <a class="ref sc c2" href="/status/201" title="Created">201</a> without Location is defined: the new resource then has the URL of the request (RFC 9110, section 15.3.2).</p><p>Needs: method, the absence of location, the absence of content-location.</p><p>Fires for:</p><pre><code>&gt; POST
HTTP/1.1 201
</code></pre><p>Silent for:</p><pre><code>&gt; POST
HTTP/1.1 201
Location: /orders/7

----

&gt; PUT
HTTP/1.1 201

----

&gt; POST
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 201

----

&gt; POST
HTTP/1.1 201
(the source hides location)
</code></pre><h2 id="status-201-safe-method" tabindex="-1">status-201-safe-method <a class="header-anchor" href="#status-201-safe-method" aria-label="Permalink to &quot;status-201-safe-method&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c2" href="/status/201" title="Created">201</a> (Created) says that GET created a resource, but GET is a safe method.</p><p>Create resources with POST or PUT, or answer GET with <a class="ref sc c2" href="/status/200" title="OK">200</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1" target="_blank" rel="noreferrer">RFC 9110, section 9.2.1, Safe Methods</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2" target="_blank" rel="noreferrer">RFC 9110, section 15.3.2, 201 Created</a>.</p><p>Why warning: Crawlers and prefetching send safe methods on their own, so they would create resources by accident.</p><p>Needs: method.</p><p>Fires for:</p><pre><code>&gt; GET
HTTP/1.1 201

----

&gt; OPTIONS
HTTP/1.1 201

----

&gt; QUERY
HTTP/1.1 201
</code></pre><p>Silent for:</p><pre><code>&gt; POST
HTTP/1.1 201

----

&gt; PUT
HTTP/1.1 201

----

&gt; MKCOL
HTTP/1.1 201

----

&gt; GET
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 201
</code></pre><h2 id="status-204-has-content-length" tabindex="-1">status-204-has-content-length <a class="header-anchor" href="#status-204-has-content-length" aria-label="Permalink to &quot;status-204-has-content-length&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c2" href="/status/204" title="No Content">204</a> (No Content) must not have a <a class="ref" href="/headers/content-length">Content-Length</a> header, but it has <code>Content-Length: 5</code>.</p><p>Remove <a class="ref" href="/headers/content-length">Content-Length</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.6" target="_blank" rel="noreferrer">RFC 9110, section 8.6, Content-Length</a>.</p><p>Why error: <code>Content-Length: 0</code> is an info, because it breaks the rule without harming clients. With any other length, clients can wait for a body that doesn&#39;t come.</p><p>Fires for:</p><pre><code>HTTP/1.1 204
Content-Length: 5

----

HTTP/1.1 204
Content-Length: 0
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 204

----

HTTP/1.1 205
Content-Length: 0

----

HTTP/1.1 204
Content-Length: 5

hello
</code></pre><h2 id="status-204-has-transfer-encoding" tabindex="-1">status-204-has-transfer-encoding <a class="header-anchor" href="#status-204-has-transfer-encoding" aria-label="Permalink to &quot;status-204-has-transfer-encoding&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c2" href="/status/204" title="No Content">204</a> (No Content) must not have a <a class="ref" href="/headers/transfer-encoding">Transfer-Encoding</a> header, but it has <code>Transfer-Encoding: chunked</code>.</p><p>Remove <a class="ref" href="/headers/transfer-encoding">Transfer-Encoding</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.1" target="_blank" rel="noreferrer">RFC 9112, section 6.1, Transfer-Encoding</a>.</p><p>Needs: connection.</p><p>Fires for:</p><pre><code>HTTP/1.1 204
Transfer-Encoding: chunked
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 204

----

HTTP/1.1 200
Transfer-Encoding: chunked
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 204
Transfer-Encoding: chunked
(the source hides connection)
</code></pre><h2 id="status-204-has-body" tabindex="-1">status-204-has-body <a class="header-anchor" href="#status-204-has-body" aria-label="Permalink to &quot;status-204-has-body&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c2" href="/status/204" title="No Content">204</a> (No Content) ends with its headers, but more bytes follow. A client can read them as the start of the next response.</p><p>Remove the body, or send <a class="ref sc c2" href="/status/200" title="OK">200</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5" target="_blank" rel="noreferrer">RFC 9110, section 15.3.5, 204 No Content</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1" target="_blank" rel="noreferrer">RFC 9110, section 6.4.1, Content Semantics</a>.</p><p>Needs: content.</p><p>Fires for:</p><pre><code>HTTP/1.1 204

{}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 204



----

HTTP/1.1 200

{}

----

HTTP/1.1 204

{}
(the source hides field-lines, request-fields)
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 204
</code></pre><h2 id="status-205-has-content" tabindex="-1">status-205-has-content <a class="header-anchor" href="#status-205-has-content" aria-label="Permalink to &quot;status-205-has-content&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref sc c2" href="/status/205" title="Reset Content">205</a> (Reset Content) must not have a body, but it has <code>Content-Length: 3</code>.</p><p>Send <code>Content-Length: 0</code> without a body, or send <a class="ref sc c2" href="/status/200" title="OK">200</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6" target="_blank" rel="noreferrer">RFC 9110, section 15.3.6, 205 Reset Content</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 205
Content-Length: 3

----

HTTP/1.1 205
Transfer-Encoding: chunked

yes
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 205
Content-Length: 0

----

HTTP/1.1 205
Transfer-Encoding: chunked



----

HTTP/1.1 205
</code></pre><h2 id="status-207-not-xml" tabindex="-1">status-207-not-xml <a class="header-anchor" href="#status-207-not-xml" aria-label="Permalink to &quot;status-207-not-xml&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: By default, the body of <a class="ref sc c2" href="/status/207" title="Multi-Status">207</a> (Multi-Status) is an XML document, but this one is <code>application/json</code>.</p><p>Send <a class="ref sc c2" href="/status/200" title="OK">200</a> if your clients don&#39;t use WebDAV. Source: <a href="https://www.rfc-editor.org/rfc/rfc4918#section-13" target="_blank" rel="noreferrer">RFC 4918, section 13, Multi-Status Response</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 207
Content-Type: application/json
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 207
Content-Type: application/xml; charset=utf-8

----

HTTP/1.1 207
Content-Type: text/xml

----

HTTP/1.1 207
</code></pre><h2 id="status-226-missing-im" tabindex="-1">status-226-missing-im <a class="header-anchor" href="#status-226-missing-im" aria-label="Permalink to &quot;status-226-missing-im&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <a class="ref sc c2" href="/status/226" title="IM Used">226</a> (IM Used) has no IM header, so the client can&#39;t tell how to decode the body.</p><p>Add the manipulation, for example <code>IM: vcdiff</code>, or send <a class="ref sc c2" href="/status/200" title="OK">200</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc3229#section-10.3" target="_blank" rel="noreferrer">RFC 3229, section 10.3, Basic requirements for delta-encoded responses</a>; <a href="https://www.rfc-editor.org/rfc/rfc3229#section-10.5.2" target="_blank" rel="noreferrer">RFC 3229, section 10.5.2, IM</a>.</p><p>Why warning: The requirement is for delta-encoded responses. The inspector can&#39;t tell whether this is one.</p><p>Needs: the absence of im.</p><p>Fires for:</p><pre><code>HTTP/1.1 226
ETag: &quot;a&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 226
ETag: &quot;a&quot;
IM: vcdiff
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 226
(the source hides *)
</code></pre><h2 id="location-unexpected" tabindex="-1">location-unexpected <a class="header-anchor" href="#location-unexpected" aria-label="Permalink to &quot;location-unexpected&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: Location has no defined meaning in a <a class="ref sc c2" href="/status/200" title="OK">200</a> response to this request.</p><p>Remove Location, or use <a class="ref" href="/headers/content-location">Content-Location</a> or Link. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2" target="_blank" rel="noreferrer">RFC 9110, section 10.2.2, Location</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Location: /a

----

HTTP/1.1 404
Location: /a
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 201
Location: /a

----

HTTP/1.1 202
Location: /jobs/1

----

HTTP/1.1 302
Location: /a
</code></pre><h2 id="content-range-unexpected" tabindex="-1">content-range-unexpected <a class="header-anchor" href="#content-range-unexpected" aria-label="Permalink to &quot;content-range-unexpected&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>Content-Range: bytes 0-9/10</code> has no meaning in a <a class="ref sc c2" href="/status/200" title="OK">200</a> response.</p><p>Send <a class="ref sc c2" href="/status/206" title="Partial Content">206</a> if the body is a part, or remove <a class="ref" href="/headers/content-range">Content-Range</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.4" target="_blank" rel="noreferrer">RFC 9110, section 14.4, Content-Range</a>.</p><p>Why warning: If the body is a part, clients and caches use it as the whole.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Range: bytes 0-9/10
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Range: id a..b

----

HTTP/1.1 206
Content-Range: bytes 0-9/10

----

HTTP/1.1 416
Content-Range: bytes */10

----

HTTP/1.1 200
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/successful.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const successful = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  successful as default
};
