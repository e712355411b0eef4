import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: request-preferences","description":"Send ranges with weights from 0 to 1: Accept: text/html, /;q=0.5.","frontmatter":{"title":"Rules: request-preferences","outline":2},"headers":[],"relativePath":"rules/request-preferences.md","filePath":"rules/request-preferences.md"}');
const _sfc_main = { name: "rules/request-preferences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-request-preferences" tabindex="-1">Rules: request-preferences <a class="header-anchor" href="#rules-request-preferences" aria-label="Permalink to &quot;Rules: request-preferences&quot;">​</a></h1><h2 id="request-accept-invalid" tabindex="-1">request-accept-invalid <a class="header-anchor" href="#request-accept-invalid" aria-label="Permalink to &quot;request-accept-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: In Accept, <code>text/html;q=2</code> has a weight that is not a number from 0 to 1, so servers skip it or ignore the whole header.</p><p>Send ranges with weights from 0 to 1: <code>Accept: text/html, */*;q=0.5</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2" target="_blank" rel="noreferrer">RFC 9110, section 12.4.2, Quality Values</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1" target="_blank" rel="noreferrer">RFC 9110, section 12.5.1, Accept</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3" target="_blank" rel="noreferrer">RFC 9110, section 12.5.3, Accept-Encoding</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4" target="_blank" rel="noreferrer">RFC 9110, section 12.5.4, Accept-Language</a>.</p><p>Why warning: Servers fall back to another variant.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Accept: text/html;q=2
HTTP/1.1 200

----

&gt; GET
&gt; Accept: json
HTTP/1.1 200

----

&gt; GET
&gt; Accept-Language: de;q=high
HTTP/1.1 200

----

&gt; GET
&gt; Accept-Encoding: gzip;q=1.5
HTTP/1.1 200

----

&gt; GET
&gt; Accept: text/html text/plain
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Accept: text/html, application/xhtml+xml;q=0.9, */*;q=0.8
HTTP/1.1 200

----

&gt; GET
&gt; Accept: text/html, image/gif, *; q=.2, */*; q=.2
HTTP/1.1 200

----

&gt; GET
&gt; Accept: application/*+xml;version=5.1
HTTP/1.1 200

----

&gt; GET
&gt; Accept: application/signed-exchange;v=b3;q=0.7
HTTP/1.1 200

----

&gt; GET
&gt; Accept-Encoding: gzip, deflate, br, zstd
HTTP/1.1 200

----

&gt; GET
&gt; Accept-Encoding:
HTTP/1.1 200

----

&gt; GET
&gt; Accept-Language: de-DE, *;q=0.5
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-accept-encoding-nothing" tabindex="-1">request-accept-encoding-nothing <a class="header-anchor" href="#request-accept-encoding-nothing" aria-label="Permalink to &quot;request-accept-encoding-nothing&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: <code>Accept-Encoding: identity;q=0</code> allows no encoding, not even none, so servers can answer <a class="ref sc c4" href="/status/415" title="Unsupported Media Type">415</a> or ignore it.</p><p>Allow one encoding: <code>Accept-Encoding: gzip, identity;q=0</code>, or <code>Accept-Encoding: identity</code> for none. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3" target="_blank" rel="noreferrer">RFC 9110, section 12.5.3, Accept-Encoding</a>.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Accept-Encoding: identity;q=0
HTTP/1.1 200

----

&gt; GET
&gt; Accept-Encoding: *;q=0
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Accept-Encoding: gzip, identity;q=0
HTTP/1.1 200

----

&gt; GET
&gt; Accept-Encoding: br;q=0
HTTP/1.1 200

----

&gt; GET
&gt; Accept-Encoding: identity, *;q=0
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="request-priority-invalid" tabindex="-1">request-priority-invalid <a class="header-anchor" href="#request-priority-invalid" aria-label="Permalink to &quot;request-priority-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <code>Priority: u=8</code> has an urgency (u) that is not a whole number from 0 to 7, so servers ignore that part or all of it.</p><p>Send an urgency from 0 to 7, and <code>i</code> for content that can be used as it arrives: <code>Priority: u=1, i</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9218#section-4" target="_blank" rel="noreferrer">RFC 9218, section 4, Priority Parameters</a>; <a href="https://www.rfc-editor.org/rfc/rfc9218#section-4.1" target="_blank" rel="noreferrer">RFC 9218, section 4.1, Urgency</a>; <a href="https://www.rfc-editor.org/rfc/rfc9218#section-4.2" target="_blank" rel="noreferrer">RFC 9218, section 4.2, Incremental</a>.</p><p>Why warning: The response has the default priority.</p><p>Needs: request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Priority: u=8
HTTP/1.1 200

----

&gt; GET
&gt; Priority: u=high
HTTP/1.1 200

----

&gt; GET
&gt; Priority: u=1,
HTTP/1.1 200

----

&gt; GET
&gt; Priority: i=1
HTTP/1.1 200
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Priority: u=0, i
HTTP/1.1 200

----

&gt; GET
&gt; Priority: i=?0, x=5
HTTP/1.1 200

----

&gt; GET
&gt; Priority: u=7;a=b
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/request-preferences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requestPreferences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requestPreferences as default
};
