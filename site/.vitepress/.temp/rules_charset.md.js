import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: charset","description":"Send the body in UTF-8, or name the charset that it has. Source: RFC 9110, section 8.3.2, Charset; RFC 8259, section 8.1, Character Encoding.","frontmatter":{"title":"Rules: charset","outline":2},"headers":[],"relativePath":"rules/charset.md","filePath":"rules/charset.md"}');
const _sfc_main = { name: "rules/charset.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-charset" tabindex="-1">Rules: charset <a class="header-anchor" href="#rules-charset" aria-label="Permalink to &quot;Rules: charset&quot;">​</a></h1><h2 id="charset-mismatch" tabindex="-1">charset-mismatch <a class="header-anchor" href="#charset-mismatch" aria-label="Permalink to &quot;charset-mismatch&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>Content-Type: text/plain; charset=utf-8</code> says UTF-8, but byte 3 of the body is not UTF-8, so clients show wrong characters.</p><p>Send the body in UTF-8, or name the charset that it has. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3.2" target="_blank" rel="noreferrer">RFC 9110, section 8.3.2, Charset</a>; <a href="https://www.rfc-editor.org/rfc/rfc8259#section-8.1" target="_blank" rel="noreferrer">RFC 8259, section 8.1, Character Encoding</a>.</p><p>Why warning: Text is damaged. JSON has to be UTF-8, and parsers reject it otherwise, so there it is an error.</p><p>Needs: bytes.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: text/plain; charset=utf-8

Café crème

----

HTTP/1.1 200
Content-Type: application/json

{&quot;name&quot;: &quot;Café crème&quot;}

----

HTTP/1.1 200
Content-Type: text/html; charset=ISO-8859-1

&lt;p&gt;CafÃ©
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Type: text/plain; charset=utf-8

CafÃ©

----

HTTP/1.1 200
Content-Type: text/html; charset=iso-8859-1

Café crème

----

HTTP/1.1 200
Content-Type: text/plain

Café crème

----

HTTP/1.1 200
Content-Type: image/gif; charset=utf-8

GIF89a����ÿÿÿ!

----

HTTP/1.1 200
Content-Type: text/plain; charset=utf-8

CafÃ

----

HTTP/1.1 206
Content-Type: text/plain; charset=utf-8

© cafÃ
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Type: text/plain; charset=utf-8
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/charset.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const charset = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  charset as default
};
