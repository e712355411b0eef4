import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: upgrade","description":"Name the protocols, separated by commas: Upgrade: websocket or Upgrade: HTTP/2.0, TLS/1.3.","frontmatter":{"title":"Rules: upgrade","outline":2},"headers":[],"relativePath":"rules/upgrade.md","filePath":"rules/upgrade.md"}');
const _sfc_main = { name: "rules/upgrade.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-upgrade" tabindex="-1">Rules: upgrade <a class="header-anchor" href="#rules-upgrade" aria-label="Permalink to &quot;Rules: upgrade&quot;">​</a></h1><h2 id="upgrade-invalid" tabindex="-1">upgrade-invalid <a class="header-anchor" href="#upgrade-invalid" aria-label="Permalink to &quot;upgrade-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Upgrade: </code> is empty, so the client can&#39;t tell which protocol the server means.</p><p>Name the protocols, separated by commas: <code>Upgrade: websocket</code> or <code>Upgrade: HTTP/2.0, TLS/1.3</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.8" target="_blank" rel="noreferrer">RFC 9110, section 7.8, Upgrade</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22" target="_blank" rel="noreferrer">RFC 9110, section 15.5.22, 426 Upgrade Required</a>.</p><p>Needs: connection.</p><p>Fires for:</p><pre><code>HTTP/1.1 426
Upgrade:
Connection: Upgrade

----

HTTP/1.1 426
Upgrade: web socket
Connection: Upgrade

----

HTTP/1.1 200
Upgrade: a/b/c
Connection: Upgrade
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade

----

HTTP/1.1 426
Upgrade: HTTP/2.0, TLS/1.3
Connection: Upgrade
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 426
Upgrade:
(the source hides connection)
</code></pre><h2 id="upgrade-without-connection" tabindex="-1">upgrade-without-connection <a class="header-anchor" href="#upgrade-without-connection" aria-label="Permalink to &quot;upgrade-without-connection&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Upgrade is sent without <code>Connection: Upgrade</code>, so proxies forward it to clients that it isn&#39;t meant for.</p><p>Send <code>Connection: Upgrade</code> with it. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.8" target="_blank" rel="noreferrer">RFC 9110, section 7.8, Upgrade</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1" target="_blank" rel="noreferrer">RFC 9110, section 7.6.1, Connection</a>.</p><p>Why warning: On a <a class="ref sc c1" href="/status/101" title="Switching Protocols">101</a> it is an error, because WebSocket clients fail the connection. Elsewhere the header is a hint.</p><p>Needs: connection, all of connection.</p><p>Fires for:</p><pre><code>HTTP/1.1 426
Upgrade: TLS/1.3

----

HTTP/1.1 101
Upgrade: websocket
Connection: keep-alive
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade

----

HTTP/1.1 200
Upgrade: h2c
Connection: keep-alive, upgrade

----

HTTP/2 200
Upgrade: h2
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 426
Upgrade: TLS/1.3
(the source hides connection)
</code></pre><h2 id="status-101-protocol-not-offered" tabindex="-1">status-101-protocol-not-offered <a class="header-anchor" href="#status-101-protocol-not-offered" aria-label="Permalink to &quot;status-101-protocol-not-offered&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The response switches to h2c, but the client offered <code>Upgrade: websocket</code>.</p><p>Switch to a protocol of the list in the request, or answer without switching. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.8" target="_blank" rel="noreferrer">RFC 9110, section 7.8, Upgrade</a>.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Host: a.example
&gt; Upgrade: websocket
&gt; Connection: Upgrade
&gt; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
HTTP/1.1 101
Upgrade: h2c
Connection: Upgrade
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Host: a.example
&gt; Upgrade: websocket
&gt; Connection: Upgrade
&gt; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=

----

&gt; GET
&gt; Upgrade: HTTP/2.0, foo
HTTP/1.1 101
Upgrade: foo/2
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 101
Upgrade: h2c
</code></pre><h2 id="websocket-accept-wrong" tabindex="-1">websocket-accept-wrong <a class="header-anchor" href="#websocket-accept-wrong" aria-label="Permalink to &quot;websocket-accept-wrong&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref" href="/headers/sec-websocket-accept">Sec-WebSocket-Accept</a> is missing, so the client fails the connection.</p><p>Send <code>Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=</code> for this key. Source: <a href="https://www.rfc-editor.org/rfc/rfc6455#section-4.1" target="_blank" rel="noreferrer">RFC 6455, section 4.1, Client Requirements</a>; <a href="https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2" target="_blank" rel="noreferrer">RFC 6455, section 4.2.2, Sending the Server&#39;s Opening Handshake</a>.</p><p>Needs: all request headers, all of sec-websocket-accept.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Host: a.example
&gt; Upgrade: websocket
&gt; Connection: Upgrade
&gt; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade

----

&gt; GET
&gt; Host: a.example
&gt; Upgrade: websocket
&gt; Connection: Upgrade
&gt; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Accept: dGhlIHNhbXBsZSBub25jZQ==
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Host: a.example
&gt; Upgrade: websocket
&gt; Connection: Upgrade
&gt; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=

----

&gt; GET
&gt; Upgrade: websocket
HTTP/1.1 101
Upgrade: websocket
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade
</code></pre><h2 id="websocket-choice-not-offered" tabindex="-1">websocket-choice-not-offered <a class="header-anchor" href="#websocket-choice-not-offered" aria-label="Permalink to &quot;websocket-choice-not-offered&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The server chose <code>Sec-WebSocket-Protocol: chat</code>, which the client didn&#39;t offer, so the client fails the connection.</p><p>Choose from the values in the request, or leave <a class="ref" href="/headers/sec-websocket-protocol">Sec-WebSocket-Protocol</a> out. Source: <a href="https://www.rfc-editor.org/rfc/rfc6455#section-4.1" target="_blank" rel="noreferrer">RFC 6455, section 4.1, Client Requirements</a>.</p><p>Needs: all request headers.</p><p>Fires for:</p><pre><code>&gt; GET
&gt; Host: a.example
&gt; Upgrade: websocket
&gt; Connection: Upgrade
&gt; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
Sec-WebSocket-Protocol: chat

----

&gt; GET
&gt; Host: a.example
&gt; Upgrade: websocket
&gt; Connection: Upgrade
&gt; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
&gt; Sec-WebSocket-Protocol: chat
HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
Sec-WebSocket-Protocol: superchat

----

&gt; GET
&gt; Host: a.example
&gt; Upgrade: websocket
&gt; Connection: Upgrade
&gt; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
Sec-WebSocket-Extensions: permessage-deflate
</code></pre><p>Silent for:</p><pre><code>&gt; GET
&gt; Host: a.example
&gt; Upgrade: websocket
&gt; Connection: Upgrade
&gt; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
&gt; Sec-WebSocket-Protocol: chat, superchat
HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
Sec-WebSocket-Protocol: superchat

----

&gt; GET
&gt; Host: a.example
&gt; Upgrade: websocket
&gt; Connection: Upgrade
&gt; Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
&gt; Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits
HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 101
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Protocol: chat
</code></pre><h2 id="connection-option-end-to-end" tabindex="-1">connection-option-end-to-end <a class="header-anchor" href="#connection-option-end-to-end" aria-label="Permalink to &quot;connection-option-end-to-end&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Connection: close, Cache-Control</code> names <a class="ref" href="/headers/cache-control">Cache-Control</a>, so proxies remove that header before it reaches the client.</p><p>Remove <a class="ref" href="/headers/cache-control">Cache-Control</a> from Connection. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1" target="_blank" rel="noreferrer">RFC 9110, section 7.6.1, Connection</a>.</p><p>Needs: connection.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Connection: close, Cache-Control
Cache-Control: no-store

----

HTTP/1.1 200
Connection: content-type
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Connection: keep-alive, Upgrade

----

HTTP/1.1 200
Connection: close, X-Hop
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Connection: Cache-Control
(the source hides connection)
</code></pre><h2 id="connect-2xx-framing" tabindex="-1">connect-2xx-framing <a class="header-anchor" href="#connect-2xx-framing" aria-label="Permalink to &quot;connect-2xx-framing&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: A <a class="ref sc c2" href="/status/200" title="OK">200</a> response to CONNECT must not have <a class="ref" href="/headers/content-length">Content-Length</a>: after its headers the connection is a tunnel.</p><p>Remove <a class="ref" href="/headers/content-length">Content-Length</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6" target="_blank" rel="noreferrer">RFC 9110, section 9.3.6, CONNECT</a>.</p><p>Why warning: Clients must ignore these headers, so the tunnel still works with those that do.</p><p>Needs: method, connection.</p><p>Fires for:</p><pre><code>&gt; CONNECT a.example:443
HTTP/1.1 200
Content-Length: 0

----

&gt; CONNECT
HTTP/1.1 299
Transfer-Encoding: chunked
</code></pre><p>Silent for:</p><pre><code>&gt; CONNECT
HTTP/1.1 407
Content-Length: 0

----

&gt; GET
HTTP/1.1 200
Content-Length: 0

----

&gt; CONNECT
HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Length: 0

----

&gt; CONNECT
HTTP/1.1 200
Content-Length: 0
(the source hides connection)
</code></pre><h2 id="field-name-upper-case-h2" tabindex="-1">field-name-upper-case-h2 <a class="header-anchor" href="#field-name-upper-case-h2" aria-label="Permalink to &quot;field-name-upper-case-h2&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MUST</strong>: The header name <a class="ref" href="/headers/content-type">Content-Type</a> has upper-case letters, which make an HTTP/2 response malformed.</p><p>Send <code>content-type</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9113#section-8.2.1" target="_blank" rel="noreferrer">RFC 9113, section 8.2.1, Field Validity</a>; <a href="https://www.rfc-editor.org/rfc/rfc9114#section-4.2" target="_blank" rel="noreferrer">RFC 9114, section 4.2, HTTP Fields</a>.</p><p>Why info: Tools that record messages often change the case, so it is mostly theirs.</p><p>Needs: http version, connection.</p><p>Fires for:</p><pre><code>HTTP/2 200
Content-Type: text/html

----

HTTP/3 200
ETag: &quot;a&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/2 200
content-type: text/html

----

HTTP/1.1 200
Content-Type: text/html
</code></pre><p>Skipped for:</p><pre><code>HTTP 200
Content-Type: text/html

----

HTTP/2 200
Content-Type: text/html
(the source hides connection)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/upgrade.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const upgrade = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  upgrade as default
};
