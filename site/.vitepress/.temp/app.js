import { ssrRenderAttrs, ssrRenderSlot, ssrInterpolate, ssrRenderAttr, ssrRenderList, ssrRenderComponent, ssrRenderVNode, ssrRenderClass, ssrIncludeBooleanAttr, ssrLooseEqual, ssrLooseContain, renderToString } from "vue/server-renderer";
import { getCurrentInstance, hasInjectionContext, inject, watch, getCurrentScope, onScopeDispose, onMounted, nextTick, isRef, toValue, toRef as toRef$1, readonly, customRef, ref, shallowRef, watchEffect, computed, unref, reactive, onUnmounted, markRaw, defineComponent, h, mergeProps, useSSRContext, watchPostEffect, onUpdated, resolveComponent, createVNode, resolveDynamicComponent, withCtx, renderSlot, createTextVNode, toDisplayString, openBlock, createBlock, createCommentVNode, Fragment, renderList, defineAsyncComponent, provide, toHandlers, withKeys, onBeforeUnmount, useSlots, useId, createSSRApp } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"en","dir":"ltr","title":"statuskit","description":"Every HTTP status as typed data, and error handling built on it.","base":"/","head":[],"router":{"prefetchLinks":true},"appearance":true,"themeConfig":{"nav":[{"text":"Guide","link":"/getting-started","activeMatch":"^/(?:sending-problems|receiving-problems|validation|problem-catalogue|openapi|logging-and-tracing|testing-clients|inspecting-responses|migrating|frameworks/express|frameworks/fastify|frameworks/koa|frameworks/hono|frameworks/h3|frameworks/nestjs|frameworks/fetch-handlers|frameworks/differences|cookbook|cookbook-databases|cookbook-libraries|getting-started|works-with|packages)"},{"text":"Statuses","link":"/status/","activeMatch":"^/(?:status|vendor)/"},{"text":"Headers","link":"/headers/","activeMatch":"^/headers/"},{"text":"Which status?","link":"/which-status"},{"text":"Inspect","link":"/inspect"},{"text":"Compare","link":"/compare/","activeMatch":"^/compare/"},{"text":"API","link":"/api/","activeMatch":"^/api/"}],"sidebar":{"/sending-problems":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/receiving-problems":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/validation":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/problem-catalogue":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/openapi":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/logging-and-tracing":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/testing-clients":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/inspecting-responses":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/migrating":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/frameworks/express":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/frameworks/fastify":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/frameworks/koa":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/frameworks/hono":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/frameworks/h3":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/frameworks/nestjs":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/frameworks/fetch-handlers":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/frameworks/differences":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/cookbook":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/cookbook-databases":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/cookbook-libraries":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/getting-started":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/works-with":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/clients":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/rfc9457-conformance":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/snippets":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/packages/":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/problems/":[{"text":"Get started","items":[{"text":"Getting started","link":"/getting-started"}]},{"text":"Frameworks","items":[{"text":"Express","link":"/frameworks/express"},{"text":"Fastify","link":"/frameworks/fastify"},{"text":"Koa","link":"/frameworks/koa"},{"text":"Hono","link":"/frameworks/hono"},{"text":"h3 and Nitro","link":"/frameworks/h3"},{"text":"NestJS","link":"/frameworks/nestjs"},{"text":"Fetch handlers","link":"/frameworks/fetch-handlers"},{"text":"Differences between the frameworks","link":"/frameworks/differences"}]},{"text":"Guides","items":[{"text":"Sending problems","link":"/sending-problems"},{"text":"Receiving problems","link":"/receiving-problems"},{"text":"Validation","link":"/validation"},{"text":"The problem catalogue","link":"/problem-catalogue"},{"text":"OpenAPI","link":"/openapi"},{"text":"Logging and tracing","link":"/logging-and-tracing"},{"text":"Testing clients","link":"/testing-clients"},{"text":"Inspecting responses","link":"/inspecting-responses"},{"text":"Migrating from another library","link":"/migrating"},{"text":"Cookbook","link":"/cookbook"},{"text":"Cookbook: databases","link":"/cookbook-databases"},{"text":"Cookbook: libraries","link":"/cookbook-libraries"},{"text":"Works with","link":"/works-with"}]},{"text":"Packages","items":[{"text":"@statuskit/core","link":"/packages/core"},{"text":"@statuskit/express","link":"/packages/express"},{"text":"@statuskit/fastify","link":"/packages/fastify"},{"text":"@statuskit/h3","link":"/packages/h3"},{"text":"@statuskit/hono","link":"/packages/hono"},{"text":"@statuskit/inspector","link":"/packages/inspector"},{"text":"@statuskit/koa","link":"/packages/koa"},{"text":"@statuskit/nestjs","link":"/packages/nestjs"},{"text":"@statuskit/simulator","link":"/packages/simulator"},{"text":"@statuskit/testkit","link":"/packages/testkit"},{"text":"statuskit","link":"/packages/cli"}]},{"text":"Reference","items":[{"text":"Statuses","link":"/status/"},{"text":"Vendor status codes","link":"/vendor/"},{"text":"Problem types","link":"/problems/"},{"text":"Inspector rules","link":"/rules/"},{"text":"API","link":"/api/"},{"text":"What clients do","link":"/clients"},{"text":"Conformance to RFC 9457","link":"/rfc9457-conformance"}]}],"/rules/":[{"text":"Inspector rules","link":"/rules/","items":[{"text":"alternative-service","link":"/rules/alternative-service"},{"text":"authentication","link":"/rules/authentication"},{"text":"cache-control","link":"/rules/cache-control"},{"text":"charset","link":"/rules/charset"},{"text":"client-error","link":"/rules/client-error"},{"text":"conditional","link":"/rules/conditional"},{"text":"cookie-scope","link":"/rules/cookie-scope"},{"text":"cookie-syntax","link":"/rules/cookie-syntax"},{"text":"cookies","link":"/rules/cookies"},{"text":"cors","link":"/rules/cors"},{"text":"cors-lists","link":"/rules/cors-lists"},{"text":"csp","link":"/rules/csp"},{"text":"csp-sources","link":"/rules/csp-sources"},{"text":"deprecation","link":"/rules/deprecation"},{"text":"disposition","link":"/rules/disposition"},{"text":"frame-options","link":"/rules/frame-options"},{"text":"framing","link":"/rules/framing"},{"text":"freshness","link":"/rules/freshness"},{"text":"header-section","link":"/rules/header-section"},{"text":"informational","link":"/rules/informational"},{"text":"integrity","link":"/rules/integrity"},{"text":"link","link":"/rules/link"},{"text":"negotiation","link":"/rules/negotiation"},{"text":"obsolete","link":"/rules/obsolete"},{"text":"permissions","link":"/rules/permissions"},{"text":"places","link":"/rules/places"},{"text":"problem","link":"/rules/problem"},{"text":"range","link":"/rules/range"},{"text":"rate-limit","link":"/rules/rate-limit"},{"text":"redirection","link":"/rules/redirection"},{"text":"reporting","link":"/rules/reporting"},{"text":"request-conditional","link":"/rules/request-conditional"},{"text":"request-content","link":"/rules/request-content"},{"text":"request-context","link":"/rules/request-context"},{"text":"request-credentials","link":"/rules/request-credentials"},{"text":"request-preferences","link":"/rules/request-preferences"},{"text":"request-routing","link":"/rules/request-routing"},{"text":"security","link":"/rules/security"},{"text":"server-error","link":"/rules/server-error"},{"text":"session","link":"/rules/session"},{"text":"shared-cache","link":"/rules/shared-cache"},{"text":"status-code","link":"/rules/status-code"},{"text":"structured-fields","link":"/rules/structured-fields"},{"text":"successful","link":"/rules/successful"},{"text":"trailer","link":"/rules/trailer"},{"text":"upgrade","link":"/rules/upgrade"},{"text":"values","link":"/rules/values"}]}],"/api/":[{"text":"API","link":"/api/","items":[{"text":"@statuskit/core","link":"/api/@statuskit/core"},{"text":"@statuskit/core-fields","link":"/api/@statuskit/core-fields"},{"text":"@statuskit/core-problem","link":"/api/@statuskit/core-problem"},{"text":"@statuskit/core-read","link":"/api/@statuskit/core-read"},{"text":"@statuskit/core-status","link":"/api/@statuskit/core-status"},{"text":"@statuskit/core/adapter","link":"/api/@statuskit/core/adapter"},{"text":"@statuskit/core/adapter-adapter","link":"/api/@statuskit/core/adapter-adapter"},{"text":"@statuskit/core/adapter-problem","link":"/api/@statuskit/core/adapter-problem"},{"text":"@statuskit/core/adapter-render","link":"/api/@statuskit/core/adapter-render"},{"text":"@statuskit/core/adapter-validation","link":"/api/@statuskit/core/adapter-validation"},{"text":"@statuskit/core/catalogue","link":"/api/@statuskit/core/catalogue"},{"text":"@statuskit/core/languages/de","link":"/api/@statuskit/core/languages/de"},{"text":"@statuskit/core/languages/fr","link":"/api/@statuskit/core/languages/fr"},{"text":"@statuskit/core/languages/ja","link":"/api/@statuskit/core/languages/ja"},{"text":"@statuskit/core/methods","link":"/api/@statuskit/core/methods"},{"text":"@statuskit/core/problem-types","link":"/api/@statuskit/core/problem-types"},{"text":"@statuskit/core/reference","link":"/api/@statuskit/core/reference-1"},{"text":"@statuskit/core/render","link":"/api/@statuskit/core/render"},{"text":"@statuskit/core/schema","link":"/api/@statuskit/core/schema"},{"text":"@statuskit/core/validation","link":"/api/@statuskit/core/validation"},{"text":"@statuskit/core/vendor","link":"/api/@statuskit/core/vendor"},{"text":"@statuskit/express","link":"/api/@statuskit/express"},{"text":"@statuskit/fastify","link":"/api/@statuskit/fastify"},{"text":"@statuskit/h3","link":"/api/@statuskit/h3"},{"text":"@statuskit/hono","link":"/api/@statuskit/hono"},{"text":"@statuskit/inspector","link":"/api/@statuskit/inspector"},{"text":"@statuskit/inspector-inspect","link":"/api/@statuskit/inspector-inspect"},{"text":"@statuskit/inspector-message","link":"/api/@statuskit/inspector-message"},{"text":"@statuskit/inspector-readers","link":"/api/@statuskit/inspector-readers"},{"text":"@statuskit/inspector-rules","link":"/api/@statuskit/inspector-rules"},{"text":"@statuskit/inspector-session","link":"/api/@statuskit/inspector-session"},{"text":"@statuskit/inspector/matchers","link":"/api/@statuskit/inspector/matchers"},{"text":"@statuskit/inspector/node","link":"/api/@statuskit/inspector/node"},{"text":"@statuskit/inspector/report","link":"/api/@statuskit/inspector/report"},{"text":"@statuskit/inspector/rules","link":"/api/@statuskit/inspector/rules"},{"text":"@statuskit/koa","link":"/api/@statuskit/koa"},{"text":"@statuskit/nestjs","link":"/api/@statuskit/nestjs"},{"text":"@statuskit/nestjs/swagger","link":"/api/@statuskit/nestjs/swagger"},{"text":"@statuskit/simulator","link":"/api/@statuskit/simulator"},{"text":"@statuskit/simulator-node","link":"/api/@statuskit/simulator-node"},{"text":"@statuskit/simulator-plan","link":"/api/@statuskit/simulator-plan"},{"text":"@statuskit/simulator-routes","link":"/api/@statuskit/simulator-routes"},{"text":"@statuskit/simulator/fetch","link":"/api/@statuskit/simulator/fetch"},{"text":"@statuskit/simulator/redis","link":"/api/@statuskit/simulator/redis"},{"text":"@statuskit/testkit","link":"/api/@statuskit/testkit"},{"text":"@statuskit/testkit/catalogue","link":"/api/@statuskit/testkit/catalogue"},{"text":"@statuskit/testkit/node","link":"/api/@statuskit/testkit/node"}]}],"/status/":[{"items":[{"text":"Response headers","link":"/headers/"},{"text":"Vendor codes","link":"/vendor/"},{"text":"Compare statuses","link":"/compare/"},{"text":"Problem types","link":"/problems/"}]}],"/vendor/":[{"items":[{"text":"Response headers","link":"/headers/"},{"text":"Vendor codes","link":"/vendor/"},{"text":"Compare statuses","link":"/compare/"},{"text":"Problem types","link":"/problems/"}]}],"/headers/":[{"items":[{"text":"Response headers","link":"/headers/"},{"text":"Vendor codes","link":"/vendor/"},{"text":"Compare statuses","link":"/compare/"},{"text":"Problem types","link":"/problems/"}]}]},"outline":[2,3],"version":"0.0.0"},"locales":{},"scrollOffset":134,"cleanUrls":true}'));
function tryOnScopeDispose(fn) {
  if (getCurrentScope()) {
    onScopeDispose(fn);
    return true;
  }
  return false;
}
const localProvidedStateMap = /* @__PURE__ */ new WeakMap();
const injectLocal = (...args) => {
  var _a;
  const key = args[0];
  const instance = (_a = getCurrentInstance()) == null ? void 0 : _a.proxy;
  if (instance == null && !hasInjectionContext())
    throw new Error("injectLocal must be called in setup");
  if (instance && localProvidedStateMap.has(instance) && key in localProvidedStateMap.get(instance))
    return localProvidedStateMap.get(instance)[key];
  return inject(...args);
};
const isClient = typeof window !== "undefined" && typeof document !== "undefined";
typeof WorkerGlobalScope !== "undefined" && globalThis instanceof WorkerGlobalScope;
const toString = Object.prototype.toString;
const isObject = (val) => toString.call(val) === "[object Object]";
const noop = () => {
};
const isIOS = /* @__PURE__ */ getIsIOS();
function getIsIOS() {
  var _a, _b;
  return isClient && ((_a = window == null ? void 0 : window.navigator) == null ? void 0 : _a.userAgent) && (/iP(?:ad|hone|od)/.test(window.navigator.userAgent) || ((_b = window == null ? void 0 : window.navigator) == null ? void 0 : _b.maxTouchPoints) > 2 && /iPad|Macintosh/.test(window == null ? void 0 : window.navigator.userAgent));
}
function createFilterWrapper(filter, fn) {
  function wrapper(...args) {
    return new Promise((resolve, reject) => {
      Promise.resolve(filter(() => fn.apply(this, args), { fn, thisArg: this, args })).then(resolve).catch(reject);
    });
  }
  return wrapper;
}
const bypassFilter = (invoke) => {
  return invoke();
};
function debounceFilter(ms, options = {}) {
  let timer;
  let maxTimer;
  let lastRejector = noop;
  const _clearTimeout = (timer2) => {
    clearTimeout(timer2);
    lastRejector();
    lastRejector = noop;
  };
  let lastInvoker;
  const filter = (invoke) => {
    const duration = toValue(ms);
    const maxDuration = toValue(options.maxWait);
    if (timer)
      _clearTimeout(timer);
    if (duration <= 0 || maxDuration !== void 0 && maxDuration <= 0) {
      if (maxTimer) {
        _clearTimeout(maxTimer);
        maxTimer = null;
      }
      return Promise.resolve(invoke());
    }
    return new Promise((resolve, reject) => {
      lastRejector = options.rejectOnCancel ? reject : resolve;
      lastInvoker = invoke;
      if (maxDuration && !maxTimer) {
        maxTimer = setTimeout(() => {
          if (timer)
            _clearTimeout(timer);
          maxTimer = null;
          resolve(lastInvoker());
        }, maxDuration);
      }
      timer = setTimeout(() => {
        if (maxTimer)
          _clearTimeout(maxTimer);
        maxTimer = null;
        resolve(invoke());
      }, duration);
    });
  };
  return filter;
}
function throttleFilter(...args) {
  let lastExec = 0;
  let timer;
  let isLeading = true;
  let lastRejector = noop;
  let lastValue;
  let ms;
  let trailing;
  let leading;
  let rejectOnCancel;
  if (!isRef(args[0]) && typeof args[0] === "object")
    ({ delay: ms, trailing = true, leading = true, rejectOnCancel = false } = args[0]);
  else
    [ms, trailing = true, leading = true, rejectOnCancel = false] = args;
  const clear = () => {
    if (timer) {
      clearTimeout(timer);
      timer = void 0;
      lastRejector();
      lastRejector = noop;
    }
  };
  const filter = (_invoke) => {
    const duration = toValue(ms);
    const elapsed = Date.now() - lastExec;
    const invoke = () => {
      return lastValue = _invoke();
    };
    clear();
    if (duration <= 0) {
      lastExec = Date.now();
      return invoke();
    }
    if (elapsed > duration && (leading || !isLeading)) {
      lastExec = Date.now();
      invoke();
    } else if (trailing) {
      lastValue = new Promise((resolve, reject) => {
        lastRejector = rejectOnCancel ? reject : resolve;
        timer = setTimeout(() => {
          lastExec = Date.now();
          isLeading = true;
          resolve(invoke());
          clear();
        }, Math.max(0, duration - elapsed));
      });
    }
    if (!leading && !timer)
      timer = setTimeout(() => isLeading = true, duration);
    isLeading = false;
    return lastValue;
  };
  return filter;
}
function pausableFilter(extendFilter = bypassFilter, options = {}) {
  const {
    initialState = "active"
  } = options;
  const isActive2 = toRef(initialState === "active");
  function pause() {
    isActive2.value = false;
  }
  function resume() {
    isActive2.value = true;
  }
  const eventFilter = (...args) => {
    if (isActive2.value)
      extendFilter(...args);
  };
  return { isActive: readonly(isActive2), pause, resume, eventFilter };
}
function pxValue(px) {
  return px.endsWith("rem") ? Number.parseFloat(px) * 16 : Number.parseFloat(px);
}
function getLifeCycleTarget(target) {
  return getCurrentInstance();
}
function toArray(value) {
  return Array.isArray(value) ? value : [value];
}
function toRef(...args) {
  if (args.length !== 1)
    return toRef$1(...args);
  const r = args[0];
  return typeof r === "function" ? readonly(customRef(() => ({ get: r, set: noop }))) : ref(r);
}
function useDebounceFn(fn, ms = 200, options = {}) {
  return createFilterWrapper(
    debounceFilter(ms, options),
    fn
  );
}
function useThrottleFn(fn, ms = 200, trailing = false, leading = true, rejectOnCancel = false) {
  return createFilterWrapper(
    throttleFilter(ms, trailing, leading, rejectOnCancel),
    fn
  );
}
function watchWithFilter(source, cb, options = {}) {
  const {
    eventFilter = bypassFilter,
    ...watchOptions
  } = options;
  return watch(
    source,
    createFilterWrapper(
      eventFilter,
      cb
    ),
    watchOptions
  );
}
function watchPausable(source, cb, options = {}) {
  const {
    eventFilter: filter,
    initialState = "active",
    ...watchOptions
  } = options;
  const { eventFilter, pause, resume, isActive: isActive2 } = pausableFilter(filter, { initialState });
  const stop = watchWithFilter(
    source,
    cb,
    {
      ...watchOptions,
      eventFilter
    }
  );
  return { stop, pause, resume, isActive: isActive2 };
}
function tryOnMounted(fn, sync = true, target) {
  const instance = getLifeCycleTarget();
  if (instance)
    onMounted(fn, target);
  else if (sync)
    fn();
  else
    nextTick(fn);
}
function watchImmediate(source, cb, options) {
  return watch(
    source,
    cb,
    {
      ...options,
      immediate: true
    }
  );
}
const defaultWindow = isClient ? window : void 0;
function unrefElement(elRef) {
  var _a;
  const plain = toValue(elRef);
  return (_a = plain == null ? void 0 : plain.$el) != null ? _a : plain;
}
function useEventListener(...args) {
  const cleanups = [];
  const cleanup = () => {
    cleanups.forEach((fn) => fn());
    cleanups.length = 0;
  };
  const register = (el, event, listener, options) => {
    el.addEventListener(event, listener, options);
    return () => el.removeEventListener(event, listener, options);
  };
  const firstParamTargets = computed(() => {
    const test = toArray(toValue(args[0])).filter((e) => e != null);
    return test.every((e) => typeof e !== "string") ? test : void 0;
  });
  const stopWatch = watchImmediate(
    () => {
      var _a, _b;
      return [
        (_b = (_a = firstParamTargets.value) == null ? void 0 : _a.map((e) => unrefElement(e))) != null ? _b : [defaultWindow].filter((e) => e != null),
        toArray(toValue(firstParamTargets.value ? args[1] : args[0])),
        toArray(unref(firstParamTargets.value ? args[2] : args[1])),
        // @ts-expect-error - TypeScript gets the correct types, but somehow still complains
        toValue(firstParamTargets.value ? args[3] : args[2])
      ];
    },
    ([raw_targets, raw_events, raw_listeners, raw_options]) => {
      cleanup();
      if (!(raw_targets == null ? void 0 : raw_targets.length) || !(raw_events == null ? void 0 : raw_events.length) || !(raw_listeners == null ? void 0 : raw_listeners.length))
        return;
      const optionsClone = isObject(raw_options) ? { ...raw_options } : raw_options;
      cleanups.push(
        ...raw_targets.flatMap(
          (el) => raw_events.flatMap(
            (event) => raw_listeners.map((listener) => register(el, event, listener, optionsClone))
          )
        )
      );
    },
    { flush: "post" }
  );
  const stop = () => {
    stopWatch();
    cleanup();
  };
  tryOnScopeDispose(cleanup);
  return stop;
}
function useMounted() {
  const isMounted = shallowRef(false);
  const instance = getCurrentInstance();
  if (instance) {
    onMounted(() => {
      isMounted.value = true;
    }, instance);
  }
  return isMounted;
}
function useSupported(callback) {
  const isMounted = useMounted();
  return computed(() => {
    isMounted.value;
    return Boolean(callback());
  });
}
function createKeyPredicate(keyFilter) {
  if (typeof keyFilter === "function")
    return keyFilter;
  else if (typeof keyFilter === "string")
    return (event) => event.key === keyFilter;
  else if (Array.isArray(keyFilter))
    return (event) => keyFilter.includes(event.key);
  return () => true;
}
function onKeyStroke(...args) {
  let key;
  let handler;
  let options = {};
  if (args.length === 3) {
    key = args[0];
    handler = args[1];
    options = args[2];
  } else if (args.length === 2) {
    if (typeof args[1] === "object") {
      key = true;
      handler = args[0];
      options = args[1];
    } else {
      key = args[0];
      handler = args[1];
    }
  } else {
    key = true;
    handler = args[0];
  }
  const {
    target = defaultWindow,
    eventName = "keydown",
    passive = false,
    dedupe = false
  } = options;
  const predicate = createKeyPredicate(key);
  const listener = (e) => {
    if (e.repeat && toValue(dedupe))
      return;
    if (predicate(e))
      handler(e);
  };
  return useEventListener(target, eventName, listener, passive);
}
const ssrWidthSymbol = Symbol("vueuse-ssr-width");
function useSSRWidth() {
  const ssrWidth = hasInjectionContext() ? injectLocal(ssrWidthSymbol, null) : null;
  return typeof ssrWidth === "number" ? ssrWidth : void 0;
}
function useMediaQuery(query, options = {}) {
  const { window: window2 = defaultWindow, ssrWidth = useSSRWidth() } = options;
  const isSupported = useSupported(() => window2 && "matchMedia" in window2 && typeof window2.matchMedia === "function");
  const ssrSupport = shallowRef(typeof ssrWidth === "number");
  const mediaQuery = shallowRef();
  const matches = shallowRef(false);
  const handler = (event) => {
    matches.value = event.matches;
  };
  watchEffect(() => {
    if (ssrSupport.value) {
      ssrSupport.value = !isSupported.value;
      const queryStrings = toValue(query).split(",");
      matches.value = queryStrings.some((queryString) => {
        const not = queryString.includes("not all");
        const minWidth = queryString.match(/\(\s*min-width:\s*(-?\d+(?:\.\d*)?[a-z]+\s*)\)/);
        const maxWidth = queryString.match(/\(\s*max-width:\s*(-?\d+(?:\.\d*)?[a-z]+\s*)\)/);
        let res = Boolean(minWidth || maxWidth);
        if (minWidth && res) {
          res = ssrWidth >= pxValue(minWidth[1]);
        }
        if (maxWidth && res) {
          res = ssrWidth <= pxValue(maxWidth[1]);
        }
        return not ? !res : res;
      });
      return;
    }
    if (!isSupported.value)
      return;
    mediaQuery.value = window2.matchMedia(toValue(query));
    matches.value = mediaQuery.value.matches;
  });
  useEventListener(mediaQuery, "change", handler, { passive: true });
  return computed(() => matches.value);
}
const _global = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
const globalKey = "__vueuse_ssr_handlers__";
const handlers = /* @__PURE__ */ getHandlers();
function getHandlers() {
  if (!(globalKey in _global))
    _global[globalKey] = _global[globalKey] || {};
  return _global[globalKey];
}
function getSSRHandler(key, fallback) {
  return handlers[key] || fallback;
}
function usePreferredDark(options) {
  return useMediaQuery("(prefers-color-scheme: dark)", options);
}
function guessSerializerType(rawInit) {
  return rawInit == null ? "any" : rawInit instanceof Set ? "set" : rawInit instanceof Map ? "map" : rawInit instanceof Date ? "date" : typeof rawInit === "boolean" ? "boolean" : typeof rawInit === "string" ? "string" : typeof rawInit === "object" ? "object" : !Number.isNaN(rawInit) ? "number" : "any";
}
const StorageSerializers = {
  boolean: {
    read: (v) => v === "true",
    write: (v) => String(v)
  },
  object: {
    read: (v) => JSON.parse(v),
    write: (v) => JSON.stringify(v)
  },
  number: {
    read: (v) => Number.parseFloat(v),
    write: (v) => String(v)
  },
  any: {
    read: (v) => v,
    write: (v) => String(v)
  },
  string: {
    read: (v) => v,
    write: (v) => String(v)
  },
  map: {
    read: (v) => new Map(JSON.parse(v)),
    write: (v) => JSON.stringify(Array.from(v.entries()))
  },
  set: {
    read: (v) => new Set(JSON.parse(v)),
    write: (v) => JSON.stringify(Array.from(v))
  },
  date: {
    read: (v) => new Date(v),
    write: (v) => v.toISOString()
  }
};
const customStorageEventName = "vueuse-storage";
function useStorage(key, defaults, storage, options = {}) {
  var _a;
  const {
    flush = "pre",
    deep = true,
    listenToStorageChanges = true,
    writeDefaults = true,
    mergeDefaults = false,
    shallow,
    window: window2 = defaultWindow,
    eventFilter,
    onError = (e) => {
      console.error(e);
    },
    initOnMounted
  } = options;
  const data2 = (shallow ? shallowRef : ref)(typeof defaults === "function" ? defaults() : defaults);
  const keyComputed = computed(() => toValue(key));
  if (!storage) {
    try {
      storage = getSSRHandler("getDefaultStorage", () => {
        var _a2;
        return (_a2 = defaultWindow) == null ? void 0 : _a2.localStorage;
      })();
    } catch (e) {
      onError(e);
    }
  }
  if (!storage)
    return data2;
  const rawInit = toValue(defaults);
  const type = guessSerializerType(rawInit);
  const serializer = (_a = options.serializer) != null ? _a : StorageSerializers[type];
  const { pause: pauseWatch, resume: resumeWatch } = watchPausable(
    data2,
    () => write(data2.value),
    { flush, deep, eventFilter }
  );
  watch(keyComputed, () => update(), { flush });
  if (window2 && listenToStorageChanges) {
    tryOnMounted(() => {
      if (storage instanceof Storage)
        useEventListener(window2, "storage", update, { passive: true });
      else
        useEventListener(window2, customStorageEventName, updateFromCustomEvent);
      if (initOnMounted)
        update();
    });
  }
  if (!initOnMounted)
    update();
  function dispatchWriteEvent(oldValue, newValue) {
    if (window2) {
      const payload = {
        key: keyComputed.value,
        oldValue,
        newValue,
        storageArea: storage
      };
      window2.dispatchEvent(storage instanceof Storage ? new StorageEvent("storage", payload) : new CustomEvent(customStorageEventName, {
        detail: payload
      }));
    }
  }
  function write(v) {
    try {
      const oldValue = storage.getItem(keyComputed.value);
      if (v == null) {
        dispatchWriteEvent(oldValue, null);
        storage.removeItem(keyComputed.value);
      } else {
        const serialized = serializer.write(v);
        if (oldValue !== serialized) {
          storage.setItem(keyComputed.value, serialized);
          dispatchWriteEvent(oldValue, serialized);
        }
      }
    } catch (e) {
      onError(e);
    }
  }
  function read(event) {
    const rawValue = event ? event.newValue : storage.getItem(keyComputed.value);
    if (rawValue == null) {
      if (writeDefaults && rawInit != null)
        storage.setItem(keyComputed.value, serializer.write(rawInit));
      return rawInit;
    } else if (!event && mergeDefaults) {
      const value = serializer.read(rawValue);
      if (typeof mergeDefaults === "function")
        return mergeDefaults(value, rawInit);
      else if (type === "object" && !Array.isArray(value))
        return { ...rawInit, ...value };
      return value;
    } else if (typeof rawValue !== "string") {
      return rawValue;
    } else {
      return serializer.read(rawValue);
    }
  }
  function update(event) {
    if (event && event.storageArea !== storage)
      return;
    if (event && event.key == null) {
      data2.value = rawInit;
      return;
    }
    if (event && event.key !== keyComputed.value)
      return;
    pauseWatch();
    try {
      if ((event == null ? void 0 : event.newValue) !== serializer.write(data2.value))
        data2.value = read(event);
    } catch (e) {
      onError(e);
    } finally {
      if (event)
        nextTick(resumeWatch);
      else
        resumeWatch();
    }
  }
  function updateFromCustomEvent(event) {
    update(event.detail);
  }
  return data2;
}
const CSS_DISABLE_TRANS = "*,*::before,*::after{-webkit-transition:none!important;-moz-transition:none!important;-o-transition:none!important;-ms-transition:none!important;transition:none!important}";
function useColorMode(options = {}) {
  const {
    selector = "html",
    attribute = "class",
    initialValue = "auto",
    window: window2 = defaultWindow,
    storage,
    storageKey = "vueuse-color-scheme",
    listenToStorageChanges = true,
    storageRef,
    emitAuto,
    disableTransition = true
  } = options;
  const modes = {
    auto: "",
    light: "light",
    dark: "dark",
    ...options.modes || {}
  };
  const preferredDark = usePreferredDark({ window: window2 });
  const system = computed(() => preferredDark.value ? "dark" : "light");
  const store = storageRef || (storageKey == null ? toRef(initialValue) : useStorage(storageKey, initialValue, storage, { window: window2, listenToStorageChanges }));
  const state = computed(() => store.value === "auto" ? system.value : store.value);
  const updateHTMLAttrs = getSSRHandler(
    "updateHTMLAttrs",
    (selector2, attribute2, value) => {
      const el = typeof selector2 === "string" ? window2 == null ? void 0 : window2.document.querySelector(selector2) : unrefElement(selector2);
      if (!el)
        return;
      const classesToAdd = /* @__PURE__ */ new Set();
      const classesToRemove = /* @__PURE__ */ new Set();
      let attributeToChange = null;
      if (attribute2 === "class") {
        const current = value.split(/\s/g);
        Object.values(modes).flatMap((i) => (i || "").split(/\s/g)).filter(Boolean).forEach((v) => {
          if (current.includes(v))
            classesToAdd.add(v);
          else
            classesToRemove.add(v);
        });
      } else {
        attributeToChange = { key: attribute2, value };
      }
      if (classesToAdd.size === 0 && classesToRemove.size === 0 && attributeToChange === null)
        return;
      let style;
      if (disableTransition) {
        style = window2.document.createElement("style");
        style.appendChild(document.createTextNode(CSS_DISABLE_TRANS));
        window2.document.head.appendChild(style);
      }
      for (const c of classesToAdd) {
        el.classList.add(c);
      }
      for (const c of classesToRemove) {
        el.classList.remove(c);
      }
      if (attributeToChange) {
        el.setAttribute(attributeToChange.key, attributeToChange.value);
      }
      if (disableTransition) {
        window2.getComputedStyle(style).opacity;
        document.head.removeChild(style);
      }
    }
  );
  function defaultOnChanged(mode) {
    var _a;
    updateHTMLAttrs(selector, attribute, (_a = modes[mode]) != null ? _a : mode);
  }
  function onChanged(mode) {
    if (options.onChanged)
      options.onChanged(mode, defaultOnChanged);
    else
      defaultOnChanged(mode);
  }
  watch(state, onChanged, { flush: "post", immediate: true });
  tryOnMounted(() => onChanged(state.value));
  const auto = computed({
    get() {
      return emitAuto ? store.value : state.value;
    },
    set(v) {
      store.value = v;
    }
  });
  return Object.assign(auto, { store, system, state });
}
function useDark(options = {}) {
  const {
    valueDark = "dark",
    valueLight = ""
  } = options;
  const mode = useColorMode({
    ...options,
    onChanged: (mode2, defaultHandler) => {
      var _a;
      if (options.onChanged)
        (_a = options.onChanged) == null ? void 0 : _a.call(options, mode2 === "dark", defaultHandler, mode2);
      else
        defaultHandler(mode2);
    },
    modes: {
      dark: valueDark,
      light: valueLight
    }
  });
  const system = computed(() => mode.system.value);
  const isDark = computed({
    get() {
      return mode.value === "dark";
    },
    set(v) {
      const modeVal = v ? "dark" : "light";
      if (system.value === modeVal)
        mode.value = "auto";
      else
        mode.value = modeVal;
    }
  });
  return isDark;
}
function resolveElement(el) {
  if (typeof Window !== "undefined" && el instanceof Window)
    return el.document.documentElement;
  if (typeof Document !== "undefined" && el instanceof Document)
    return el.documentElement;
  return el;
}
const ARRIVED_STATE_THRESHOLD_PIXELS = 1;
function useScroll(element, options = {}) {
  const {
    throttle = 0,
    idle = 200,
    onStop = noop,
    onScroll = noop,
    offset = {
      left: 0,
      right: 0,
      top: 0,
      bottom: 0
    },
    eventListenerOptions = {
      capture: false,
      passive: true
    },
    behavior = "auto",
    window: window2 = defaultWindow,
    onError = (e) => {
      console.error(e);
    }
  } = options;
  const internalX = shallowRef(0);
  const internalY = shallowRef(0);
  const x = computed({
    get() {
      return internalX.value;
    },
    set(x2) {
      scrollTo2(x2, void 0);
    }
  });
  const y = computed({
    get() {
      return internalY.value;
    },
    set(y2) {
      scrollTo2(void 0, y2);
    }
  });
  function scrollTo2(_x, _y) {
    var _a, _b, _c, _d;
    if (!window2)
      return;
    const _element = toValue(element);
    if (!_element)
      return;
    (_c = _element instanceof Document ? window2.document.body : _element) == null ? void 0 : _c.scrollTo({
      top: (_a = toValue(_y)) != null ? _a : y.value,
      left: (_b = toValue(_x)) != null ? _b : x.value,
      behavior: toValue(behavior)
    });
    const scrollContainer = ((_d = _element == null ? void 0 : _element.document) == null ? void 0 : _d.documentElement) || (_element == null ? void 0 : _element.documentElement) || _element;
    if (x != null)
      internalX.value = scrollContainer.scrollLeft;
    if (y != null)
      internalY.value = scrollContainer.scrollTop;
  }
  const isScrolling = shallowRef(false);
  const arrivedState = reactive({
    left: true,
    right: false,
    top: true,
    bottom: false
  });
  const directions = reactive({
    left: false,
    right: false,
    top: false,
    bottom: false
  });
  const onScrollEnd = (e) => {
    if (!isScrolling.value)
      return;
    isScrolling.value = false;
    directions.left = false;
    directions.right = false;
    directions.top = false;
    directions.bottom = false;
    onStop(e);
  };
  const onScrollEndDebounced = useDebounceFn(onScrollEnd, throttle + idle);
  const setArrivedState = (target) => {
    var _a;
    if (!window2)
      return;
    const el = ((_a = target == null ? void 0 : target.document) == null ? void 0 : _a.documentElement) || (target == null ? void 0 : target.documentElement) || unrefElement(target);
    const { display, flexDirection, direction } = getComputedStyle(el);
    const directionMultipler = direction === "rtl" ? -1 : 1;
    const scrollLeft = el.scrollLeft;
    directions.left = scrollLeft < internalX.value;
    directions.right = scrollLeft > internalX.value;
    const left = Math.abs(scrollLeft * directionMultipler) <= (offset.left || 0);
    const right = Math.abs(scrollLeft * directionMultipler) + el.clientWidth >= el.scrollWidth - (offset.right || 0) - ARRIVED_STATE_THRESHOLD_PIXELS;
    if (display === "flex" && flexDirection === "row-reverse") {
      arrivedState.left = right;
      arrivedState.right = left;
    } else {
      arrivedState.left = left;
      arrivedState.right = right;
    }
    internalX.value = scrollLeft;
    let scrollTop = el.scrollTop;
    if (target === window2.document && !scrollTop)
      scrollTop = window2.document.body.scrollTop;
    directions.top = scrollTop < internalY.value;
    directions.bottom = scrollTop > internalY.value;
    const top = Math.abs(scrollTop) <= (offset.top || 0);
    const bottom = Math.abs(scrollTop) + el.clientHeight >= el.scrollHeight - (offset.bottom || 0) - ARRIVED_STATE_THRESHOLD_PIXELS;
    if (display === "flex" && flexDirection === "column-reverse") {
      arrivedState.top = bottom;
      arrivedState.bottom = top;
    } else {
      arrivedState.top = top;
      arrivedState.bottom = bottom;
    }
    internalY.value = scrollTop;
  };
  const onScrollHandler = (e) => {
    var _a;
    if (!window2)
      return;
    const eventTarget = (_a = e.target.documentElement) != null ? _a : e.target;
    setArrivedState(eventTarget);
    isScrolling.value = true;
    onScrollEndDebounced(e);
    onScroll(e);
  };
  useEventListener(
    element,
    "scroll",
    throttle ? useThrottleFn(onScrollHandler, throttle, true, false) : onScrollHandler,
    eventListenerOptions
  );
  tryOnMounted(() => {
    try {
      const _element = toValue(element);
      if (!_element)
        return;
      setArrivedState(_element);
    } catch (e) {
      onError(e);
    }
  });
  useEventListener(
    element,
    "scrollend",
    onScrollEnd,
    eventListenerOptions
  );
  return {
    x,
    y,
    isScrolling,
    arrivedState,
    directions,
    measure() {
      const _element = toValue(element);
      if (window2 && _element)
        setArrivedState(_element);
    }
  };
}
function checkOverflowScroll(ele) {
  const style = window.getComputedStyle(ele);
  if (style.overflowX === "scroll" || style.overflowY === "scroll" || style.overflowX === "auto" && ele.clientWidth < ele.scrollWidth || style.overflowY === "auto" && ele.clientHeight < ele.scrollHeight) {
    return true;
  } else {
    const parent = ele.parentNode;
    if (!parent || parent.tagName === "BODY")
      return false;
    return checkOverflowScroll(parent);
  }
}
function preventDefault(rawEvent) {
  const e = rawEvent || window.event;
  const _target = e.target;
  if (checkOverflowScroll(_target))
    return false;
  if (e.touches.length > 1)
    return true;
  if (e.preventDefault)
    e.preventDefault();
  return false;
}
const elInitialOverflow = /* @__PURE__ */ new WeakMap();
function useScrollLock(element, initialState = false) {
  const isLocked = shallowRef(initialState);
  let stopTouchMoveListener = null;
  let initialOverflow = "";
  watch(toRef(element), (el) => {
    const target = resolveElement(toValue(el));
    if (target) {
      const ele = target;
      if (!elInitialOverflow.get(ele))
        elInitialOverflow.set(ele, ele.style.overflow);
      if (ele.style.overflow !== "hidden")
        initialOverflow = ele.style.overflow;
      if (ele.style.overflow === "hidden")
        return isLocked.value = true;
      if (isLocked.value)
        return ele.style.overflow = "hidden";
    }
  }, {
    immediate: true
  });
  const lock = () => {
    const el = resolveElement(toValue(element));
    if (!el || isLocked.value)
      return;
    if (isIOS) {
      stopTouchMoveListener = useEventListener(
        el,
        "touchmove",
        (e) => {
          preventDefault(e);
        },
        { passive: false }
      );
    }
    el.style.overflow = "hidden";
    isLocked.value = true;
  };
  const unlock = () => {
    const el = resolveElement(toValue(element));
    if (!el || !isLocked.value)
      return;
    if (isIOS)
      stopTouchMoveListener == null ? void 0 : stopTouchMoveListener();
    el.style.overflow = initialOverflow;
    elInitialOverflow.delete(el);
    isLocked.value = false;
  };
  tryOnScopeDispose(unlock);
  return computed({
    get() {
      return isLocked.value;
    },
    set(v) {
      if (v)
        lock();
      else unlock();
    }
  });
}
function useWindowScroll(options = {}) {
  const { window: window2 = defaultWindow, ...rest } = options;
  return useScroll(window2, rest);
}
function useWindowSize(options = {}) {
  const {
    window: window2 = defaultWindow,
    initialWidth = Number.POSITIVE_INFINITY,
    initialHeight = Number.POSITIVE_INFINITY,
    listenOrientation = true,
    includeScrollbar = true,
    type = "inner"
  } = options;
  const width = shallowRef(initialWidth);
  const height = shallowRef(initialHeight);
  const update = () => {
    if (window2) {
      if (type === "outer") {
        width.value = window2.outerWidth;
        height.value = window2.outerHeight;
      } else if (type === "visual" && window2.visualViewport) {
        const { width: visualViewportWidth, height: visualViewportHeight, scale } = window2.visualViewport;
        width.value = Math.round(visualViewportWidth * scale);
        height.value = Math.round(visualViewportHeight * scale);
      } else if (includeScrollbar) {
        width.value = window2.innerWidth;
        height.value = window2.innerHeight;
      } else {
        width.value = window2.document.documentElement.clientWidth;
        height.value = window2.document.documentElement.clientHeight;
      }
    }
  };
  update();
  tryOnMounted(update);
  const listenerOptions = { passive: true };
  useEventListener("resize", update, listenerOptions);
  if (window2 && type === "visual" && window2.visualViewport) {
    useEventListener(window2.visualViewport, "resize", update, listenerOptions);
  }
  if (listenOrientation) {
    const matches = useMediaQuery("(orientation: portrait)");
    watch(matches, () => update());
  }
  return { width, height };
}
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys((siteData2 == null ? void 0 : siteData2.locales) || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  var _a, _b, _c, _d, _e, _f, _g;
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: ((_a = siteData2.locales[localeIndex]) == null ? void 0 : _a.lang) ?? siteData2.lang,
    dir: ((_b = siteData2.locales[localeIndex]) == null ? void 0 : _b.dir) ?? siteData2.dir,
    title: ((_c = siteData2.locales[localeIndex]) == null ? void 0 : _c.title) ?? siteData2.title,
    titleTemplate: ((_d = siteData2.locales[localeIndex]) == null ? void 0 : _d.titleTemplate) ?? siteData2.titleTemplate,
    description: ((_e = siteData2.locales[localeIndex]) == null ? void 0 : _e.description) ?? siteData2.description,
    head: mergeHead(siteData2.head, ((_f = siteData2.locales[localeIndex]) == null ? void 0 : _f.head) ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...(_g = siteData2.locales[localeIndex]) == null ? void 0 : _g.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  var _a;
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && ((_a = process.env) == null ? void 0 : _a.VITE_EXTRA_EXTENSIONS) || (__vite_import_meta_env__ == null ? void 0 : __vite_import_meta_env__.VITE_EXTRA_EXTENSIONS) || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData$1() {
  const data2 = inject(dataSymbol);
  if (!data2) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data2;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    var _a, _b;
    href = normalizeHref(href);
    if (await ((_a = router.onBeforeRouteChange) == null ? void 0 : _a.call(router, href)) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await ((_b = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _b(href));
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    var _a, _b;
    if (await ((_a = router.onBeforePageLoad) == null ? void 0 : _a.call(router, href)) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await ((_b = router.onAfterPageLoad) == null ? void 0 : _b.call(router, href));
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link2 = e.target.closest("a");
      if (!link2 || link2.closest(".vp-raw") || link2.hasAttribute("download") || link2.hasAttribute("target"))
        return;
      const linkHref = link2.getAttribute("href") ?? (link2 instanceof SVGAElement ? link2.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link2.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link2, hash, link2.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      var _a;
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await ((_a = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _a(href));
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData$1();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
const _sfc_main$1h = /* @__PURE__ */ defineComponent({
  __name: "VPBadge",
  __ssrInlineRender: true,
  props: {
    text: {},
    type: { default: "tip" }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<span${ssrRenderAttrs(mergeProps({
        class: ["VPBadge", __props.type]
      }, _attrs))}>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, () => {
        _push(`${ssrInterpolate(__props.text)}`);
      }, _push, _parent);
      _push(`</span>`);
    };
  }
});
const _sfc_setup$1h = _sfc_main$1h.setup;
_sfc_main$1h.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPBadge.vue");
  return _sfc_setup$1h ? _sfc_setup$1h(props, ctx) : void 0;
};
const _sfc_main$1g = /* @__PURE__ */ defineComponent({
  __name: "VPBackdrop",
  __ssrInlineRender: true,
  props: {
    show: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.show) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPBackdrop" }, _attrs))} data-v-c7b08fe3></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$1g = _sfc_main$1g.setup;
_sfc_main$1g.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPBackdrop.vue");
  return _sfc_setup$1g ? _sfc_setup$1g(props, ctx) : void 0;
};
const VPBackdrop = /* @__PURE__ */ _export_sfc(_sfc_main$1g, [["__scopeId", "data-v-c7b08fe3"]]);
const useData = useData$1;
function throttleAndDebounce(fn, delay) {
  let timeoutId;
  let called = false;
  return () => {
    if (timeoutId)
      clearTimeout(timeoutId);
    if (!called) {
      fn();
      (called = true) && setTimeout(() => called = false, delay);
    } else
      timeoutId = setTimeout(fn, delay);
  };
}
function ensureStartingSlash(path) {
  return path.startsWith("/") ? path : `/${path}`;
}
function normalizeLink$1(url) {
  const { pathname, search, hash, protocol } = new URL(url, "http://a.com");
  if (isExternal(url) || url.startsWith("#") || !protocol.startsWith("http") || !treatAsHtml(pathname))
    return url;
  const { site } = useData();
  const normalizedPath = pathname.endsWith("/") || pathname.endsWith(".html") ? url : url.replace(/(?:(^\.+)\/)?.*$/, `$1${pathname.replace(/(\.md)?$/, site.value.cleanUrls ? "" : ".html")}${search}${hash}`);
  return withBase(normalizedPath);
}
function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, theme: theme2, hash } = useData();
  const currentLang = computed(() => {
    var _a, _b;
    return {
      label: (_a = site.value.locales[localeIndex.value]) == null ? void 0 : _a.label,
      link: ((_b = site.value.locales[localeIndex.value]) == null ? void 0 : _b.link) || (localeIndex.value === "root" ? "/" : `/${localeIndex.value}/`)
    };
  });
  const localeLinks = computed(() => Object.entries(site.value.locales).flatMap(([key, value]) => currentLang.value.label === value.label ? [] : {
    text: value.label,
    link: normalizeLink(value.link || (key === "root" ? "/" : `/${key}/`), theme2.value.i18nRouting !== false && correspondingLink, page.value.relativePath.slice(currentLang.value.link.length - 1), !site.value.cleanUrls) + hash.value
  }));
  return { localeLinks, currentLang };
}
function normalizeLink(link2, addPath, path, addExt) {
  return addPath ? link2.replace(/\/$/, "") + ensureStartingSlash(path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, addExt ? ".html" : "")) : link2;
}
const _sfc_main$1f = /* @__PURE__ */ defineComponent({
  __name: "NotFound",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { currentLang } = useLangs();
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d, _e;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "NotFound" }, _attrs))} data-v-5e34a333><p class="code" data-v-5e34a333>${ssrInterpolate(((_a = unref(theme2).notFound) == null ? void 0 : _a.code) ?? "404")}</p><h1 class="title" data-v-5e34a333>${ssrInterpolate(((_b = unref(theme2).notFound) == null ? void 0 : _b.title) ?? "PAGE NOT FOUND")}</h1><div class="divider" data-v-5e34a333></div><blockquote class="quote" data-v-5e34a333>${ssrInterpolate(((_c = unref(theme2).notFound) == null ? void 0 : _c.quote) ?? "But if you don't change your direction, and if you keep looking, you may end up where you are heading.")}</blockquote><div class="action" data-v-5e34a333><a class="link"${ssrRenderAttr("href", unref(withBase)(unref(currentLang).link))}${ssrRenderAttr("aria-label", ((_d = unref(theme2).notFound) == null ? void 0 : _d.linkLabel) ?? "go to home")} data-v-5e34a333>${ssrInterpolate(((_e = unref(theme2).notFound) == null ? void 0 : _e.linkText) ?? "Take me home")}</a></div></div>`);
    };
  }
});
const _sfc_setup$1f = _sfc_main$1f.setup;
_sfc_main$1f.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/NotFound.vue");
  return _sfc_setup$1f ? _sfc_setup$1f(props, ctx) : void 0;
};
const NotFound = /* @__PURE__ */ _export_sfc(_sfc_main$1f, [["__scopeId", "data-v-5e34a333"]]);
function getSidebar(_sidebar, path) {
  if (Array.isArray(_sidebar))
    return addBase(_sidebar);
  if (_sidebar == null)
    return [];
  path = ensureStartingSlash(path);
  const dir = Object.keys(_sidebar).sort((a, b) => {
    return b.split("/").length - a.split("/").length;
  }).find((dir2) => {
    return path.startsWith(ensureStartingSlash(dir2));
  });
  const sidebar = dir ? _sidebar[dir] : [];
  return Array.isArray(sidebar) ? addBase(sidebar) : addBase(sidebar.items, sidebar.base);
}
function getSidebarGroups(sidebar) {
  const groups = [];
  let lastGroupIndex = 0;
  for (const index2 in sidebar) {
    const item = sidebar[index2];
    if (item.items) {
      lastGroupIndex = groups.push(item);
      continue;
    }
    if (!groups[lastGroupIndex]) {
      groups.push({ items: [] });
    }
    groups[lastGroupIndex].items.push(item);
  }
  return groups;
}
function getFlatSideBarLinks(sidebar) {
  const links = [];
  function recursivelyExtractLinks(items) {
    for (const item of items) {
      if (item.text && item.link) {
        links.push({
          text: item.text,
          link: item.link,
          docFooterText: item.docFooterText
        });
      }
      if (item.items) {
        recursivelyExtractLinks(item.items);
      }
    }
  }
  recursivelyExtractLinks(sidebar);
  return links;
}
function hasActiveLink(path, items) {
  if (Array.isArray(items)) {
    return items.some((item) => hasActiveLink(path, item));
  }
  return isActive(path, items.link) ? true : items.items ? hasActiveLink(path, items.items) : false;
}
function addBase(items, _base) {
  return [...items].map((_item) => {
    const item = { ..._item };
    const base = item.base || _base;
    if (base && item.link)
      item.link = base + item.link;
    if (item.items)
      item.items = addBase(item.items, base);
    return item;
  });
}
function useSidebar() {
  const { frontmatter, page, theme: theme2 } = useData();
  const is960 = useMediaQuery("(min-width: 960px)");
  const isOpen = ref(false);
  const _sidebar = computed(() => {
    const sidebarConfig = theme2.value.sidebar;
    const relativePath = page.value.relativePath;
    return sidebarConfig ? getSidebar(sidebarConfig, relativePath) : [];
  });
  const sidebar = ref(_sidebar.value);
  watch(_sidebar, (next, prev) => {
    if (JSON.stringify(next) !== JSON.stringify(prev))
      sidebar.value = _sidebar.value;
  });
  const hasSidebar = computed(() => {
    return frontmatter.value.sidebar !== false && sidebar.value.length > 0 && frontmatter.value.layout !== "home";
  });
  const leftAside = computed(() => {
    if (hasAside)
      return frontmatter.value.aside == null ? theme2.value.aside === "left" : frontmatter.value.aside === "left";
    return false;
  });
  const hasAside = computed(() => {
    if (frontmatter.value.layout === "home")
      return false;
    if (frontmatter.value.aside != null)
      return !!frontmatter.value.aside;
    return theme2.value.aside !== false;
  });
  const isSidebarEnabled = computed(() => hasSidebar.value && is960.value);
  const sidebarGroups = computed(() => {
    return hasSidebar.value ? getSidebarGroups(sidebar.value) : [];
  });
  function open() {
    isOpen.value = true;
  }
  function close() {
    isOpen.value = false;
  }
  function toggle() {
    isOpen.value ? close() : open();
  }
  return {
    isOpen,
    sidebar,
    sidebarGroups,
    hasSidebar,
    hasAside,
    leftAside,
    isSidebarEnabled,
    open,
    close,
    toggle
  };
}
function useCloseSidebarOnEscape(isOpen, close) {
  let triggerElement;
  watchEffect(() => {
    triggerElement = isOpen.value ? document.activeElement : void 0;
  });
  onMounted(() => {
    window.addEventListener("keyup", onEscape);
  });
  onUnmounted(() => {
    window.removeEventListener("keyup", onEscape);
  });
  function onEscape(e) {
    if (e.key === "Escape" && isOpen.value) {
      close();
      triggerElement == null ? void 0 : triggerElement.focus();
    }
  }
}
function useSidebarControl(item) {
  const { page, hash } = useData();
  const collapsed = ref(false);
  const collapsible = computed(() => {
    return item.value.collapsed != null;
  });
  const isLink = computed(() => {
    return !!item.value.link;
  });
  const isActiveLink = ref(false);
  const updateIsActiveLink = () => {
    isActiveLink.value = isActive(page.value.relativePath, item.value.link);
  };
  watch([page, item, hash], updateIsActiveLink);
  onMounted(updateIsActiveLink);
  const hasActiveLink$1 = computed(() => {
    if (isActiveLink.value) {
      return true;
    }
    return item.value.items ? hasActiveLink(page.value.relativePath, item.value.items) : false;
  });
  const hasChildren = computed(() => {
    return !!(item.value.items && item.value.items.length);
  });
  watchEffect(() => {
    collapsed.value = !!(collapsible.value && item.value.collapsed);
  });
  watchPostEffect(() => {
    (isActiveLink.value || hasActiveLink$1.value) && (collapsed.value = false);
  });
  function toggle() {
    if (collapsible.value) {
      collapsed.value = !collapsed.value;
    }
  }
  return {
    collapsed,
    collapsible,
    isLink,
    isActiveLink,
    hasActiveLink: hasActiveLink$1,
    hasChildren,
    toggle
  };
}
function useAside() {
  const { hasSidebar } = useSidebar();
  const is960 = useMediaQuery("(min-width: 960px)");
  const is1280 = useMediaQuery("(min-width: 1280px)");
  const isAsideEnabled = computed(() => {
    if (!is1280.value && !is960.value) {
      return false;
    }
    return hasSidebar.value ? is1280.value : is960.value;
  });
  return {
    isAsideEnabled
  };
}
const ignoreRE = /\b(?:VPBadge|header-anchor|footnote-ref|ignore-header)\b/;
const resolvedHeaders = [];
function resolveTitle(theme2) {
  return typeof theme2.outline === "object" && !Array.isArray(theme2.outline) && theme2.outline.label || theme2.outlineTitle || "On this page";
}
function getHeaders(range) {
  const headers = [
    ...document.querySelectorAll(".VPDoc :where(h1,h2,h3,h4,h5,h6)")
  ].filter((el) => el.id && el.hasChildNodes()).map((el) => {
    const level = Number(el.tagName[1]);
    return {
      element: el,
      title: serializeHeader(el),
      link: "#" + el.id,
      level
    };
  });
  return resolveHeaders(headers, range);
}
function serializeHeader(h2) {
  let ret = "";
  for (const node of h2.childNodes) {
    if (node.nodeType === 1) {
      if (ignoreRE.test(node.className))
        continue;
      ret += node.textContent;
    } else if (node.nodeType === 3) {
      ret += node.textContent;
    }
  }
  return ret.trim();
}
function resolveHeaders(headers, range) {
  if (range === false) {
    return [];
  }
  const levelsRange = (typeof range === "object" && !Array.isArray(range) ? range.level : range) || 2;
  const [high, low] = typeof levelsRange === "number" ? [levelsRange, levelsRange] : levelsRange === "deep" ? [2, 6] : levelsRange;
  return buildTree(headers, high, low);
}
function useActiveAnchor(container, marker) {
  const { isAsideEnabled } = useAside();
  const onScroll = throttleAndDebounce(setActiveLink, 100);
  let prevActiveLink = null;
  onMounted(() => {
    requestAnimationFrame(setActiveLink);
    window.addEventListener("scroll", onScroll);
  });
  onUpdated(() => {
    activateLink(location.hash);
  });
  onUnmounted(() => {
    window.removeEventListener("scroll", onScroll);
  });
  function setActiveLink() {
    if (!isAsideEnabled.value) {
      return;
    }
    const scrollY = window.scrollY;
    const innerHeight = window.innerHeight;
    const offsetHeight = document.body.offsetHeight;
    const isBottom = Math.abs(scrollY + innerHeight - offsetHeight) < 1;
    const headers = resolvedHeaders.map(({ element, link: link2 }) => ({
      link: link2,
      top: getAbsoluteTop(element)
    })).filter(({ top }) => !Number.isNaN(top)).sort((a, b) => a.top - b.top);
    if (!headers.length) {
      activateLink(null);
      return;
    }
    if (scrollY < 1) {
      activateLink(null);
      return;
    }
    if (isBottom) {
      activateLink(headers[headers.length - 1].link);
      return;
    }
    let activeLink = null;
    for (const { link: link2, top } of headers) {
      if (top > scrollY + getScrollOffset() + 4) {
        break;
      }
      activeLink = link2;
    }
    activateLink(activeLink);
  }
  function activateLink(hash) {
    if (prevActiveLink) {
      prevActiveLink.classList.remove("active");
    }
    if (hash == null) {
      prevActiveLink = null;
    } else {
      prevActiveLink = container.value.querySelector(`a[href="${decodeURIComponent(hash)}"]`);
    }
    const activeLink = prevActiveLink;
    if (activeLink) {
      activeLink.classList.add("active");
      marker.value.style.top = activeLink.offsetTop + 39 + "px";
      marker.value.style.opacity = "1";
    } else {
      marker.value.style.top = "33px";
      marker.value.style.opacity = "0";
    }
  }
}
function getAbsoluteTop(element) {
  let offsetTop = 0;
  while (element !== document.body) {
    if (element === null) {
      return NaN;
    }
    offsetTop += element.offsetTop;
    element = element.offsetParent;
  }
  return offsetTop;
}
function buildTree(data2, min, max) {
  resolvedHeaders.length = 0;
  const result = [];
  const stack = [];
  data2.forEach((item) => {
    const node = { ...item, children: [] };
    let parent = stack[stack.length - 1];
    while (parent && parent.level >= node.level) {
      stack.pop();
      parent = stack[stack.length - 1];
    }
    if (node.element.classList.contains("ignore-header") || parent && "shouldIgnore" in parent) {
      stack.push({ level: node.level, shouldIgnore: true });
      return;
    }
    if (node.level > max || node.level < min)
      return;
    resolvedHeaders.push({ element: node.element, link: node.link });
    if (parent)
      parent.children.push(node);
    else
      result.push(node);
    stack.push(node);
  });
  return result;
}
const _sfc_main$1e = /* @__PURE__ */ defineComponent({
  __name: "VPDocOutlineItem",
  __ssrInlineRender: true,
  props: {
    headers: {},
    root: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPDocOutlineItem = resolveComponent("VPDocOutlineItem", true);
      _push(`<ul${ssrRenderAttrs(mergeProps({
        class: ["VPDocOutlineItem", __props.root ? "root" : "nested"]
      }, _attrs))} data-v-cc2bbd23><!--[-->`);
      ssrRenderList(__props.headers, ({ children, link: link2, title }) => {
        _push(`<li data-v-cc2bbd23><a class="outline-link"${ssrRenderAttr("href", link2)}${ssrRenderAttr("title", title)} data-v-cc2bbd23>${ssrInterpolate(title)}</a>`);
        if (children == null ? void 0 : children.length) {
          _push(ssrRenderComponent(_component_VPDocOutlineItem, { headers: children }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</li>`);
      });
      _push(`<!--]--></ul>`);
    };
  }
});
const _sfc_setup$1e = _sfc_main$1e.setup;
_sfc_main$1e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPDocOutlineItem.vue");
  return _sfc_setup$1e ? _sfc_setup$1e(props, ctx) : void 0;
};
const VPDocOutlineItem = /* @__PURE__ */ _export_sfc(_sfc_main$1e, [["__scopeId", "data-v-cc2bbd23"]]);
const _sfc_main$1d = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideOutline",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    const headers = shallowRef([]);
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const container = ref();
    const marker = ref();
    useActiveAnchor(container, marker);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<nav${ssrRenderAttrs(mergeProps({
        "aria-labelledby": "doc-outline-aria-label",
        class: ["VPDocAsideOutline", { "has-outline": headers.value.length > 0 }],
        ref_key: "container",
        ref: container
      }, _attrs))} data-v-2b1db47e><div class="content" data-v-2b1db47e><div class="outline-marker" data-v-2b1db47e></div><div aria-level="2" class="outline-title" id="doc-outline-aria-label" role="heading" data-v-2b1db47e>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</div>`);
      _push(ssrRenderComponent(VPDocOutlineItem, {
        headers: headers.value,
        root: true
      }, null, _parent));
      _push(`</div></nav>`);
    };
  }
});
const _sfc_setup$1d = _sfc_main$1d.setup;
_sfc_main$1d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPDocAsideOutline.vue");
  return _sfc_setup$1d ? _sfc_setup$1d(props, ctx) : void 0;
};
const VPDocAsideOutline = /* @__PURE__ */ _export_sfc(_sfc_main$1d, [["__scopeId", "data-v-2b1db47e"]]);
const _sfc_main$1c = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideCarbonAds",
  __ssrInlineRender: true,
  props: {
    carbonAds: {}
  },
  setup(__props) {
    const VPCarbonAds = () => null;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideCarbonAds" }, _attrs))}>`);
      _push(ssrRenderComponent(unref(VPCarbonAds), { "carbon-ads": __props.carbonAds }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$1c = _sfc_main$1c.setup;
_sfc_main$1c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPDocAsideCarbonAds.vue");
  return _sfc_setup$1c ? _sfc_setup$1c(props, ctx) : void 0;
};
const _sfc_main$1b = /* @__PURE__ */ defineComponent({
  __name: "VPDocAside",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAside" }, _attrs))} data-v-a2b7909d>`);
      ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPDocAsideOutline, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent);
      _push(`<div class="spacer" data-v-a2b7909d></div>`);
      ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent);
      if (unref(theme2).carbonAds) {
        _push(ssrRenderComponent(_sfc_main$1c, {
          "carbon-ads": unref(theme2).carbonAds
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$1b = _sfc_main$1b.setup;
_sfc_main$1b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPDocAside.vue");
  return _sfc_setup$1b ? _sfc_setup$1b(props, ctx) : void 0;
};
const VPDocAside = /* @__PURE__ */ _export_sfc(_sfc_main$1b, [["__scopeId", "data-v-a2b7909d"]]);
function useEditLink() {
  const { theme: theme2, page } = useData();
  return computed(() => {
    const { text = "Edit this page", pattern = "" } = theme2.value.editLink || {};
    let url;
    if (typeof pattern === "function") {
      url = pattern(page.value);
    } else {
      url = pattern.replace(/:path/g, page.value.filePath);
    }
    return { url, text };
  });
}
function usePrevNext() {
  const { page, theme: theme2, frontmatter } = useData();
  return computed(() => {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const sidebar = getSidebar(theme2.value.sidebar, page.value.relativePath);
    const links = getFlatSideBarLinks(sidebar);
    const candidates = uniqBy(links, (link2) => link2.link.replace(/[?#].*$/, ""));
    const index2 = candidates.findIndex((link2) => {
      return isActive(page.value.relativePath, link2.link);
    });
    const hidePrev = ((_a = theme2.value.docFooter) == null ? void 0 : _a.prev) === false && !frontmatter.value.prev || frontmatter.value.prev === false;
    const hideNext = ((_b = theme2.value.docFooter) == null ? void 0 : _b.next) === false && !frontmatter.value.next || frontmatter.value.next === false;
    return {
      prev: hidePrev ? void 0 : {
        text: (typeof frontmatter.value.prev === "string" ? frontmatter.value.prev : typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.text : void 0) ?? ((_c = candidates[index2 - 1]) == null ? void 0 : _c.docFooterText) ?? ((_d = candidates[index2 - 1]) == null ? void 0 : _d.text),
        link: (typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.link : void 0) ?? ((_e = candidates[index2 - 1]) == null ? void 0 : _e.link)
      },
      next: hideNext ? void 0 : {
        text: (typeof frontmatter.value.next === "string" ? frontmatter.value.next : typeof frontmatter.value.next === "object" ? frontmatter.value.next.text : void 0) ?? ((_f = candidates[index2 + 1]) == null ? void 0 : _f.docFooterText) ?? ((_g = candidates[index2 + 1]) == null ? void 0 : _g.text),
        link: (typeof frontmatter.value.next === "object" ? frontmatter.value.next.link : void 0) ?? ((_h = candidates[index2 + 1]) == null ? void 0 : _h.link)
      }
    };
  });
}
function uniqBy(array, keyFn) {
  const seen = /* @__PURE__ */ new Set();
  return array.filter((item) => {
    const k = keyFn(item);
    return seen.has(k) ? false : seen.add(k);
  });
}
const _sfc_main$1a = /* @__PURE__ */ defineComponent({
  __name: "VPLink",
  __ssrInlineRender: true,
  props: {
    tag: {},
    href: {},
    noIcon: { type: Boolean },
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const tag = computed(() => props.tag ?? (props.href ? "a" : "span"));
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href) || props.target === "_blank"
    );
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(tag.value), mergeProps({
        class: ["VPLink", {
          link: __props.href,
          "vp-external-link-icon": isExternal2.value,
          "no-icon": __props.noIcon
        }],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: __props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: __props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default")
            ];
          }
        }),
        _: 3
      }), _parent);
    };
  }
});
const _sfc_setup$1a = _sfc_main$1a.setup;
_sfc_main$1a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPLink.vue");
  return _sfc_setup$1a ? _sfc_setup$1a(props, ctx) : void 0;
};
const _sfc_main$19 = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooterLastUpdated",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, lang } = useData();
    const date = computed(
      () => new Date(page.value.lastUpdated)
    );
    const isoDatetime = computed(() => date.value.toISOString());
    const datetime = ref("");
    onMounted(() => {
      watchEffect(() => {
        var _a, _b, _c;
        datetime.value = new Intl.DateTimeFormat(
          ((_b = (_a = theme2.value.lastUpdated) == null ? void 0 : _a.formatOptions) == null ? void 0 : _b.forceLocale) ? lang.value : void 0,
          ((_c = theme2.value.lastUpdated) == null ? void 0 : _c.formatOptions) ?? {
            dateStyle: "short",
            timeStyle: "short"
          }
        ).format(date.value);
      });
    });
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<p${ssrRenderAttrs(mergeProps({ class: "VPLastUpdated" }, _attrs))} data-v-8d31b487>${ssrInterpolate(((_a = unref(theme2).lastUpdated) == null ? void 0 : _a.text) || unref(theme2).lastUpdatedText || "Last updated")}: <time${ssrRenderAttr("datetime", isoDatetime.value)} data-v-8d31b487>${ssrInterpolate(datetime.value)}</time></p>`);
    };
  }
});
const _sfc_setup$19 = _sfc_main$19.setup;
_sfc_main$19.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPDocFooterLastUpdated.vue");
  return _sfc_setup$19 ? _sfc_setup$19(props, ctx) : void 0;
};
const VPDocFooterLastUpdated = /* @__PURE__ */ _export_sfc(_sfc_main$19, [["__scopeId", "data-v-8d31b487"]]);
const _sfc_main$18 = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, frontmatter } = useData();
    const editLink = useEditLink();
    const control = usePrevNext();
    const hasEditLink = computed(
      () => theme2.value.editLink && frontmatter.value.editLink !== false
    );
    const hasLastUpdated = computed(() => page.value.lastUpdated);
    const showFooter = computed(
      () => hasEditLink.value || hasLastUpdated.value || control.value.prev || control.value.next
    );
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d;
      if (showFooter.value) {
        _push(`<footer${ssrRenderAttrs(mergeProps({ class: "VPDocFooter" }, _attrs))} data-v-ed8e65f3>`);
        ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent);
        if (hasEditLink.value || hasLastUpdated.value) {
          _push(`<div class="edit-info" data-v-ed8e65f3>`);
          if (hasEditLink.value) {
            _push(`<div class="edit-link" data-v-ed8e65f3>`);
            _push(ssrRenderComponent(_sfc_main$1a, {
              class: "edit-link-button",
              href: unref(editLink).url,
              "no-icon": true
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                if (_push2) {
                  _push2(`<span class="vpi-square-pen edit-link-icon" data-v-ed8e65f3${_scopeId}></span> ${ssrInterpolate(unref(editLink).text)}`);
                } else {
                  return [
                    createVNode("span", { class: "vpi-square-pen edit-link-icon" }),
                    createTextVNode(" " + toDisplayString(unref(editLink).text), 1)
                  ];
                }
              }),
              _: 1
            }, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          if (hasLastUpdated.value) {
            _push(`<div class="last-updated" data-v-ed8e65f3>`);
            _push(ssrRenderComponent(VPDocFooterLastUpdated, null, null, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        if (((_a = unref(control).prev) == null ? void 0 : _a.link) || ((_b = unref(control).next) == null ? void 0 : _b.link)) {
          _push(`<nav class="prev-next" aria-labelledby="doc-footer-aria-label" data-v-ed8e65f3><span class="visually-hidden" id="doc-footer-aria-label" data-v-ed8e65f3>Pager</span><div class="pager" data-v-ed8e65f3>`);
          if ((_c = unref(control).prev) == null ? void 0 : _c.link) {
            _push(ssrRenderComponent(_sfc_main$1a, {
              class: "pager-link prev",
              href: unref(control).prev.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-ed8e65f3${_scopeId}>${(((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.prev) || "Previous page") ?? ""}</span><span class="title" data-v-ed8e65f3${_scopeId}>${unref(control).prev.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.prev) || "Previous page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).prev.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div><div class="pager" data-v-ed8e65f3>`);
          if ((_d = unref(control).next) == null ? void 0 : _d.link) {
            _push(ssrRenderComponent(_sfc_main$1a, {
              class: "pager-link next",
              href: unref(control).next.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-ed8e65f3${_scopeId}>${(((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.next) || "Next page") ?? ""}</span><span class="title" data-v-ed8e65f3${_scopeId}>${unref(control).next.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.next) || "Next page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).next.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div></nav>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$18 = _sfc_main$18.setup;
_sfc_main$18.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPDocFooter.vue");
  return _sfc_setup$18 ? _sfc_setup$18(props, ctx) : void 0;
};
const VPDocFooter = /* @__PURE__ */ _export_sfc(_sfc_main$18, [["__scopeId", "data-v-ed8e65f3"]]);
const _sfc_main$17 = /* @__PURE__ */ defineComponent({
  __name: "VPDoc",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const { hasSidebar, hasAside, leftAside } = useSidebar();
    const pageName = computed(
      () => route.path.replace(/[./]+/g, "_").replace(/_html$/, "")
    );
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPDoc", { "has-sidebar": unref(hasSidebar), "has-aside": unref(hasAside) }]
      }, _attrs))} data-v-f3659966>`);
      ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push, _parent);
      _push(`<div class="container" data-v-f3659966>`);
      if (unref(hasAside)) {
        _push(`<div class="${ssrRenderClass([{ "left-aside": unref(leftAside) }, "aside"])}" data-v-f3659966><div class="aside-curtain" data-v-f3659966></div><div class="aside-container" data-v-f3659966><div class="aside-content" data-v-f3659966>`);
        _push(ssrRenderComponent(VPDocAside, null, {
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</div></div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div class="content" data-v-f3659966><div class="content-container" data-v-f3659966>`);
      ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push, _parent);
      _push(`<main class="main" data-v-f3659966>`);
      _push(ssrRenderComponent(_component_Content, {
        class: ["vp-doc", [
          pageName.value,
          unref(theme2).externalLinkIcon && "external-link-icon-enabled"
        ]]
      }, null, _parent));
      _push(`</main>`);
      _push(ssrRenderComponent(VPDocFooter, null, {
        "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push, _parent);
      _push(`</div></div></div>`);
      ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$17 = _sfc_main$17.setup;
_sfc_main$17.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPDoc.vue");
  return _sfc_setup$17 ? _sfc_setup$17(props, ctx) : void 0;
};
const VPDoc = /* @__PURE__ */ _export_sfc(_sfc_main$17, [["__scopeId", "data-v-f3659966"]]);
const _sfc_main$16 = /* @__PURE__ */ defineComponent({
  __name: "VPButton",
  __ssrInlineRender: true,
  props: {
    tag: {},
    size: { default: "medium" },
    theme: { default: "brand" },
    text: {},
    href: {},
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href)
    );
    const component = computed(() => {
      return props.tag || (props.href ? "a" : "button");
    });
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(component.value), mergeProps({
        class: ["VPButton", [__props.size, __props.theme]],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`${ssrInterpolate(__props.text)}`);
          } else {
            return [
              createTextVNode(toDisplayString(__props.text), 1)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$16 = _sfc_main$16.setup;
_sfc_main$16.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPButton.vue");
  return _sfc_setup$16 ? _sfc_setup$16(props, ctx) : void 0;
};
const VPButton = /* @__PURE__ */ _export_sfc(_sfc_main$16, [["__scopeId", "data-v-af1b407c"]]);
const _sfc_main$15 = /* @__PURE__ */ defineComponent({
  ...{ inheritAttrs: false },
  __name: "VPImage",
  __ssrInlineRender: true,
  props: {
    image: {},
    alt: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPImage = resolveComponent("VPImage", true);
      if (__props.image) {
        _push(`<!--[-->`);
        if (typeof __props.image === "string" || "src" in __props.image) {
          _push(`<img${ssrRenderAttrs(mergeProps({ class: "VPImage" }, typeof __props.image === "string" ? _ctx.$attrs : { ...__props.image, ..._ctx.$attrs }, {
            src: unref(withBase)(typeof __props.image === "string" ? __props.image : __props.image.src),
            alt: __props.alt ?? (typeof __props.image === "string" ? "" : __props.image.alt || "")
          }))} data-v-da06fdf3>`);
        } else {
          _push(`<!--[-->`);
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "dark",
            image: __props.image.dark,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "light",
            image: __props.image.light,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(`<!--]-->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$15 = _sfc_main$15.setup;
_sfc_main$15.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPImage.vue");
  return _sfc_setup$15 ? _sfc_setup$15(props, ctx) : void 0;
};
const VPImage = /* @__PURE__ */ _export_sfc(_sfc_main$15, [["__scopeId", "data-v-da06fdf3"]]);
const _sfc_main$14 = /* @__PURE__ */ defineComponent({
  __name: "VPHero",
  __ssrInlineRender: true,
  props: {
    name: {},
    text: {},
    tagline: {},
    image: {},
    actions: {}
  },
  setup(__props) {
    const heroImageSlotExists = inject("hero-image-slot-exists");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHero", { "has-image": __props.image || unref(heroImageSlotExists) }]
      }, _attrs))} data-v-711891fe><div class="container" data-v-711891fe><div class="main" data-v-711891fe>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, () => {
        _push(`<h1 class="heading" data-v-711891fe>`);
        if (__props.name) {
          _push(`<span class="name clip" data-v-711891fe>${__props.name ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.text) {
          _push(`<span class="text" data-v-711891fe>${__props.text ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</h1>`);
        if (__props.tagline) {
          _push(`<p class="tagline" data-v-711891fe>${__props.tagline ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
      }, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent);
      if (__props.actions) {
        _push(`<div class="actions" data-v-711891fe><!--[-->`);
        ssrRenderList(__props.actions, (action) => {
          _push(`<div class="action" data-v-711891fe>`);
          _push(ssrRenderComponent(VPButton, {
            tag: "a",
            size: "medium",
            theme: action.theme,
            text: action.text,
            href: action.link,
            target: action.target,
            rel: action.rel
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent);
      _push(`</div>`);
      if (__props.image || unref(heroImageSlotExists)) {
        _push(`<div class="image" data-v-711891fe><div class="image-container" data-v-711891fe><div class="image-bg" data-v-711891fe></div>`);
        ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, () => {
          if (__props.image) {
            _push(ssrRenderComponent(VPImage, {
              class: "image-src",
              image: __props.image
            }, null, _parent));
          } else {
            _push(`<!---->`);
          }
        }, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$14 = _sfc_main$14.setup;
_sfc_main$14.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPHero.vue");
  return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
const VPHero = /* @__PURE__ */ _export_sfc(_sfc_main$14, [["__scopeId", "data-v-711891fe"]]);
const _sfc_main$13 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeHero",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).hero) {
        _push(ssrRenderComponent(VPHero, mergeProps({
          class: "VPHomeHero",
          name: unref(fm).hero.name,
          text: unref(fm).hero.text,
          tagline: unref(fm).hero.tagline,
          image: unref(fm).hero.image,
          actions: unref(fm).hero.actions
        }, _attrs), {
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before")
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info")
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after")
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after")
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image")
              ];
            }
          }),
          _: 3
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$13 = _sfc_main$13.setup;
_sfc_main$13.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPHomeHero.vue");
  return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
const _sfc_main$12 = /* @__PURE__ */ defineComponent({
  __name: "VPFeature",
  __ssrInlineRender: true,
  props: {
    icon: {},
    title: {},
    details: {},
    link: {},
    linkText: {},
    rel: {},
    target: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1a, mergeProps({
        class: "VPFeature",
        href: __props.link,
        rel: __props.rel,
        target: __props.target,
        "no-icon": true,
        tag: __props.link ? "a" : "div"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<article class="box" data-v-de89b62b${_scopeId}>`);
            if (typeof __props.icon === "object" && __props.icon.wrap) {
              _push2(`<div class="icon" data-v-de89b62b${_scopeId}>`);
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
              _push2(`</div>`);
            } else if (typeof __props.icon === "object") {
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
            } else if (__props.icon) {
              _push2(`<div class="icon" data-v-de89b62b${_scopeId}>${__props.icon ?? ""}</div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`<h2 class="title" data-v-de89b62b${_scopeId}>${__props.title ?? ""}</h2>`);
            if (__props.details) {
              _push2(`<p class="details" data-v-de89b62b${_scopeId}>${__props.details ?? ""}</p>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.linkText) {
              _push2(`<div class="link-text" data-v-de89b62b${_scopeId}><p class="link-text-value" data-v-de89b62b${_scopeId}>${ssrInterpolate(__props.linkText)} <span class="vpi-arrow-right link-text-icon" data-v-de89b62b${_scopeId}></span></p></div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`</article>`);
          } else {
            return [
              createVNode("article", { class: "box" }, [
                typeof __props.icon === "object" && __props.icon.wrap ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "icon"
                }, [
                  createVNode(VPImage, {
                    image: __props.icon,
                    alt: __props.icon.alt,
                    height: __props.icon.height || 48,
                    width: __props.icon.width || 48
                  }, null, 8, ["image", "alt", "height", "width"])
                ])) : typeof __props.icon === "object" ? (openBlock(), createBlock(VPImage, {
                  key: 1,
                  image: __props.icon,
                  alt: __props.icon.alt,
                  height: __props.icon.height || 48,
                  width: __props.icon.width || 48
                }, null, 8, ["image", "alt", "height", "width"])) : __props.icon ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "icon",
                  innerHTML: __props.icon
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                createVNode("h2", {
                  class: "title",
                  innerHTML: __props.title
                }, null, 8, ["innerHTML"]),
                __props.details ? (openBlock(), createBlock("p", {
                  key: 3,
                  class: "details",
                  innerHTML: __props.details
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                __props.linkText ? (openBlock(), createBlock("div", {
                  key: 4,
                  class: "link-text"
                }, [
                  createVNode("p", { class: "link-text-value" }, [
                    createTextVNode(toDisplayString(__props.linkText) + " ", 1),
                    createVNode("span", { class: "vpi-arrow-right link-text-icon" })
                  ])
                ])) : createCommentVNode("", true)
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$12 = _sfc_main$12.setup;
_sfc_main$12.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPFeature.vue");
  return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
const VPFeature = /* @__PURE__ */ _export_sfc(_sfc_main$12, [["__scopeId", "data-v-de89b62b"]]);
const _sfc_main$11 = /* @__PURE__ */ defineComponent({
  __name: "VPFeatures",
  __ssrInlineRender: true,
  props: {
    features: {}
  },
  setup(__props) {
    const props = __props;
    const grid = computed(() => {
      const length = props.features.length;
      if (!length) {
        return;
      } else if (length === 2) {
        return "grid-2";
      } else if (length === 3) {
        return "grid-3";
      } else if (length % 3 === 0) {
        return "grid-6";
      } else if (length > 3) {
        return "grid-4";
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.features) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPFeatures" }, _attrs))} data-v-0ee27d02><div class="container" data-v-0ee27d02><div class="items" data-v-0ee27d02><!--[-->`);
        ssrRenderList(__props.features, (feature) => {
          _push(`<div class="${ssrRenderClass([[grid.value], "item"])}" data-v-0ee27d02>`);
          _push(ssrRenderComponent(VPFeature, {
            icon: feature.icon,
            title: feature.title,
            details: feature.details,
            link: feature.link,
            "link-text": feature.linkText,
            rel: feature.rel,
            target: feature.target
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div></div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$11 = _sfc_main$11.setup;
_sfc_main$11.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPFeatures.vue");
  return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
const VPFeatures = /* @__PURE__ */ _export_sfc(_sfc_main$11, [["__scopeId", "data-v-0ee27d02"]]);
const _sfc_main$10 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeFeatures",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).features) {
        _push(ssrRenderComponent(VPFeatures, mergeProps({
          class: "VPHomeFeatures",
          features: unref(fm).features
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$10 = _sfc_main$10.setup;
_sfc_main$10.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPHomeFeatures.vue");
  return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
const _sfc_main$$ = /* @__PURE__ */ defineComponent({
  __name: "VPHomeContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { width: vw } = useWindowSize({
      initialWidth: 0,
      includeScrollbar: false
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "vp-doc container",
        style: unref(vw) ? { "--vp-offset": `calc(50% - ${unref(vw) / 2}px)` } : {}
      }, _attrs))} data-v-1b2f1977>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$$ = _sfc_main$$.setup;
_sfc_main$$.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPHomeContent.vue");
  return _sfc_setup$$ ? _sfc_setup$$(props, ctx) : void 0;
};
const VPHomeContent = /* @__PURE__ */ _export_sfc(_sfc_main$$, [["__scopeId", "data-v-1b2f1977"]]);
const _sfc_main$_ = /* @__PURE__ */ defineComponent({
  __name: "VPHome",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHome", {
          "external-link-icon-enabled": unref(theme2).externalLinkIcon
        }]
      }, _attrs))} data-v-cc690dcb>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$13, null, {
        "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$10, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push, _parent);
      if (unref(frontmatter).markdownStyles !== false) {
        _push(ssrRenderComponent(VPHomeContent, null, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(ssrRenderComponent(_component_Content, null, null, _parent2, _scopeId));
            } else {
              return [
                createVNode(_component_Content)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(ssrRenderComponent(_component_Content, null, null, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$_ = _sfc_main$_.setup;
_sfc_main$_.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPHome.vue");
  return _sfc_setup$_ ? _sfc_setup$_(props, ctx) : void 0;
};
const VPHome = /* @__PURE__ */ _export_sfc(_sfc_main$_, [["__scopeId", "data-v-cc690dcb"]]);
const _sfc_main$Z = {};
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs) {
  const _component_Content = resolveComponent("Content");
  _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPPage" }, _attrs))}>`);
  ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push, _parent);
  _push(ssrRenderComponent(_component_Content, null, null, _parent));
  ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push, _parent);
  _push(`</div>`);
}
const _sfc_setup$Z = _sfc_main$Z.setup;
_sfc_main$Z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPPage.vue");
  return _sfc_setup$Z ? _sfc_setup$Z(props, ctx) : void 0;
};
const VPPage = /* @__PURE__ */ _export_sfc(_sfc_main$Z, [["ssrRender", _sfc_ssrRender$1]]);
const _sfc_main$Y = /* @__PURE__ */ defineComponent({
  __name: "VPContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { page, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPContent", {
          "has-sidebar": unref(hasSidebar),
          "is-home": unref(frontmatter).layout === "home"
        }],
        id: "VPContent"
      }, _attrs))} data-v-8565158d>`);
      if (unref(page).isNotFound) {
        ssrRenderSlot(_ctx.$slots, "not-found", {}, () => {
          _push(ssrRenderComponent(NotFound, null, null, _parent));
        }, _push, _parent);
      } else if (unref(frontmatter).layout === "page") {
        _push(ssrRenderComponent(VPPage, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout === "home") {
        _push(ssrRenderComponent(VPHome, null, {
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout && unref(frontmatter).layout !== "doc") {
        ssrRenderVNode(_push, createVNode(resolveDynamicComponent(unref(frontmatter).layout), null, null), _parent);
      } else {
        _push(ssrRenderComponent(VPDoc, null, {
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$Y = _sfc_main$Y.setup;
_sfc_main$Y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPContent.vue");
  return _sfc_setup$Y ? _sfc_setup$Y(props, ctx) : void 0;
};
const VPContent = /* @__PURE__ */ _export_sfc(_sfc_main$Y, [["__scopeId", "data-v-8565158d"]]);
const _sfc_main$X = /* @__PURE__ */ defineComponent({
  __name: "VPFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).footer && unref(frontmatter).footer !== false) {
        _push(`<footer${ssrRenderAttrs(mergeProps({
          class: ["VPFooter", { "has-sidebar": unref(hasSidebar) }]
        }, _attrs))} data-v-58d7b1fe><div class="container" data-v-58d7b1fe>`);
        if (unref(theme2).footer.message) {
          _push(`<p class="message" data-v-58d7b1fe>${unref(theme2).footer.message ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        if (unref(theme2).footer.copyright) {
          _push(`<p class="copyright" data-v-58d7b1fe>${unref(theme2).footer.copyright ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div></footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$X = _sfc_main$X.setup;
_sfc_main$X.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPFooter.vue");
  return _sfc_setup$X ? _sfc_setup$X(props, ctx) : void 0;
};
const VPFooter = /* @__PURE__ */ _export_sfc(_sfc_main$X, [["__scopeId", "data-v-58d7b1fe"]]);
function useLocalNav() {
  const { theme: theme2, frontmatter } = useData();
  const headers = shallowRef([]);
  const hasLocalNav = computed(() => {
    return headers.value.length > 0;
  });
  onContentUpdated(() => {
    headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
  });
  return {
    headers,
    hasLocalNav
  };
}
const _sfc_main$W = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNavOutlineDropdown",
  __ssrInlineRender: true,
  props: {
    headers: {},
    navHeight: {}
  },
  setup(__props) {
    const { theme: theme2 } = useData();
    const open = ref(false);
    const vh = ref(0);
    const main = ref();
    ref();
    function closeOnClickOutside(e) {
      var _a;
      if (!((_a = main.value) == null ? void 0 : _a.contains(e.target))) {
        open.value = false;
      }
    }
    watch(open, (value) => {
      if (value) {
        document.addEventListener("click", closeOnClickOutside);
        return;
      }
      document.removeEventListener("click", closeOnClickOutside);
    });
    onKeyStroke("Escape", () => {
      open.value = false;
    });
    onContentUpdated(() => {
      open.value = false;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPLocalNavOutlineDropdown",
        style: { "--vp-vh": vh.value + "px" },
        ref_key: "main",
        ref: main
      }, _attrs))} data-v-a5595c4c>`);
      if (__props.headers.length > 0) {
        _push(`<button class="${ssrRenderClass({ open: open.value })}" data-v-a5595c4c><span class="menu-text" data-v-a5595c4c>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</span><span class="vpi-chevron-right icon" data-v-a5595c4c></span></button>`);
      } else {
        _push(`<button data-v-a5595c4c>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</button>`);
      }
      if (open.value) {
        _push(`<div class="items" data-v-a5595c4c><div class="header" data-v-a5595c4c><a class="top-link" href="#" data-v-a5595c4c>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</a></div><div class="outline" data-v-a5595c4c>`);
        _push(ssrRenderComponent(VPDocOutlineItem, { headers: __props.headers }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$W = _sfc_main$W.setup;
_sfc_main$W.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPLocalNavOutlineDropdown.vue");
  return _sfc_setup$W ? _sfc_setup$W(props, ctx) : void 0;
};
const VPLocalNavOutlineDropdown = /* @__PURE__ */ _export_sfc(_sfc_main$W, [["__scopeId", "data-v-a5595c4c"]]);
const _sfc_main$V = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNav",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  emits: ["open-menu"],
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    const { headers } = useLocalNav();
    const { y } = useWindowScroll();
    const navHeight = ref(0);
    onMounted(() => {
      navHeight.value = parseInt(
        getComputedStyle(document.documentElement).getPropertyValue(
          "--vp-nav-height"
        )
      );
    });
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const empty = computed(() => {
      return headers.value.length === 0;
    });
    const emptyAndNoSidebar = computed(() => {
      return empty.value && !hasSidebar.value;
    });
    const classes = computed(() => {
      return {
        VPLocalNav: true,
        "has-sidebar": hasSidebar.value,
        empty: empty.value,
        fixed: emptyAndNoSidebar.value
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(frontmatter).layout !== "home" && (!emptyAndNoSidebar.value || unref(y) >= navHeight.value)) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: classes.value }, _attrs))} data-v-e0aa0dd1><div class="container" data-v-e0aa0dd1>`);
        if (unref(hasSidebar)) {
          _push(`<button class="menu"${ssrRenderAttr("aria-expanded", __props.open)} aria-controls="VPSidebarNav" data-v-e0aa0dd1><span class="vpi-align-left menu-icon" data-v-e0aa0dd1></span><span class="menu-text" data-v-e0aa0dd1>${ssrInterpolate(unref(theme2).sidebarMenuLabel || "Menu")}</span></button>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(VPLocalNavOutlineDropdown, {
          headers: unref(headers),
          navHeight: navHeight.value
        }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$V = _sfc_main$V.setup;
_sfc_main$V.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPLocalNav.vue");
  return _sfc_setup$V ? _sfc_setup$V(props, ctx) : void 0;
};
const VPLocalNav = /* @__PURE__ */ _export_sfc(_sfc_main$V, [["__scopeId", "data-v-e0aa0dd1"]]);
function useNav() {
  const isScreenOpen = ref(false);
  function openScreen() {
    isScreenOpen.value = true;
    window.addEventListener("resize", closeScreenOnTabletWindow);
  }
  function closeScreen() {
    isScreenOpen.value = false;
    window.removeEventListener("resize", closeScreenOnTabletWindow);
  }
  function toggleScreen() {
    isScreenOpen.value ? closeScreen() : openScreen();
  }
  function closeScreenOnTabletWindow() {
    window.outerWidth >= 768 && closeScreen();
  }
  const route = useRoute();
  watch(() => route.path, closeScreen);
  return {
    isScreenOpen,
    openScreen,
    closeScreen,
    toggleScreen
  };
}
const _sfc_main$U = {};
function _sfc_ssrRender(_ctx, _push, _parent, _attrs) {
  _push(`<button${ssrRenderAttrs(mergeProps({
    class: "VPSwitch",
    type: "button",
    role: "switch"
  }, _attrs))} data-v-d2b0ed04><span class="check" data-v-d2b0ed04>`);
  if (_ctx.$slots.default) {
    _push(`<span class="icon" data-v-d2b0ed04>`);
    ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
    _push(`</span>`);
  } else {
    _push(`<!---->`);
  }
  _push(`</span></button>`);
}
const _sfc_setup$U = _sfc_main$U.setup;
_sfc_main$U.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPSwitch.vue");
  return _sfc_setup$U ? _sfc_setup$U(props, ctx) : void 0;
};
const VPSwitch = /* @__PURE__ */ _export_sfc(_sfc_main$U, [["ssrRender", _sfc_ssrRender], ["__scopeId", "data-v-d2b0ed04"]]);
const _sfc_main$T = /* @__PURE__ */ defineComponent({
  __name: "VPSwitchAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { isDark, theme: theme2 } = useData();
    const toggleAppearance = inject("toggle-appearance", () => {
      isDark.value = !isDark.value;
    });
    const switchTitle = ref("");
    watchPostEffect(() => {
      switchTitle.value = isDark.value ? theme2.value.lightModeSwitchTitle || "Switch to light theme" : theme2.value.darkModeSwitchTitle || "Switch to dark theme";
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPSwitch, mergeProps({
        title: switchTitle.value,
        class: "VPSwitchAppearance",
        "aria-checked": unref(isDark),
        onClick: unref(toggleAppearance)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span class="vpi-sun sun" data-v-05b0d70a${_scopeId}></span><span class="vpi-moon moon" data-v-05b0d70a${_scopeId}></span>`);
          } else {
            return [
              createVNode("span", { class: "vpi-sun sun" }),
              createVNode("span", { class: "vpi-moon moon" })
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$T = _sfc_main$T.setup;
_sfc_main$T.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPSwitchAppearance.vue");
  return _sfc_setup$T ? _sfc_setup$T(props, ctx) : void 0;
};
const VPSwitchAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$T, [["__scopeId", "data-v-05b0d70a"]]);
const _sfc_main$S = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarAppearance" }, _attrs))} data-v-4e5d98b1>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$S = _sfc_main$S.setup;
_sfc_main$S.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavBarAppearance.vue");
  return _sfc_setup$S ? _sfc_setup$S(props, ctx) : void 0;
};
const VPNavBarAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$S, [["__scopeId", "data-v-4e5d98b1"]]);
const focusedElement = ref();
let active = false;
let listeners = 0;
function useFlyout(options) {
  const focus = ref(false);
  if (inBrowser) {
    !active && activateFocusTracking();
    listeners++;
    const unwatch = watch(focusedElement, (el) => {
      var _a, _b, _c;
      if (el === options.el.value || ((_a = options.el.value) == null ? void 0 : _a.contains(el))) {
        focus.value = true;
        (_b = options.onFocus) == null ? void 0 : _b.call(options);
      } else {
        focus.value = false;
        (_c = options.onBlur) == null ? void 0 : _c.call(options);
      }
    });
    onUnmounted(() => {
      unwatch();
      listeners--;
      if (!listeners) {
        deactivateFocusTracking();
      }
    });
  }
  return readonly(focus);
}
function activateFocusTracking() {
  document.addEventListener("focusin", handleFocusIn);
  active = true;
  focusedElement.value = document.activeElement;
}
function deactivateFocusTracking() {
  document.removeEventListener("focusin", handleFocusIn);
}
function handleFocusIn() {
  focusedElement.value = document.activeElement;
}
const _sfc_main$R = /* @__PURE__ */ defineComponent({
  __name: "VPMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuLink" }, _attrs))} data-v-ffe756a5>`);
      _push(ssrRenderComponent(_sfc_main$1a, {
        class: {
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-ffe756a5${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$R = _sfc_main$R.setup;
_sfc_main$R.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPMenuLink.vue");
  return _sfc_setup$R ? _sfc_setup$R(props, ctx) : void 0;
};
const VPMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$R, [["__scopeId", "data-v-ffe756a5"]]);
const _sfc_main$Q = /* @__PURE__ */ defineComponent({
  __name: "VPMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuGroup" }, _attrs))} data-v-a99dd682>`);
      if (__props.text) {
        _push(`<p class="title" data-v-a99dd682>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$Q = _sfc_main$Q.setup;
_sfc_main$Q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPMenuGroup.vue");
  return _sfc_setup$Q ? _sfc_setup$Q(props, ctx) : void 0;
};
const VPMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$Q, [["__scopeId", "data-v-a99dd682"]]);
const _sfc_main$P = /* @__PURE__ */ defineComponent({
  __name: "VPMenu",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenu" }, _attrs))} data-v-c8d83682>`);
      if (__props.items) {
        _push(`<div class="items" data-v-c8d83682><!--[-->`);
        ssrRenderList(__props.items, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(VPMenuGroup, {
              text: item.text,
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$P = _sfc_main$P.setup;
_sfc_main$P.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPMenu.vue");
  return _sfc_setup$P ? _sfc_setup$P(props, ctx) : void 0;
};
const VPMenu = /* @__PURE__ */ _export_sfc(_sfc_main$P, [["__scopeId", "data-v-c8d83682"]]);
const _sfc_main$O = /* @__PURE__ */ defineComponent({
  __name: "VPFlyout",
  __ssrInlineRender: true,
  props: {
    icon: {},
    button: {},
    label: {},
    items: {}
  },
  setup(__props) {
    const open = ref(false);
    const el = ref();
    useFlyout({ el, onBlur });
    function onBlur() {
      open.value = false;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPFlyout",
        ref_key: "el",
        ref: el
      }, _attrs))} data-v-a9d65d44><button type="button" class="button" aria-haspopup="true"${ssrRenderAttr("aria-expanded", open.value)}${ssrRenderAttr("aria-label", __props.label)} data-v-a9d65d44>`);
      if (__props.button || __props.icon) {
        _push(`<span class="text" data-v-a9d65d44>`);
        if (__props.icon) {
          _push(`<span class="${ssrRenderClass([__props.icon, "option-icon"])}" data-v-a9d65d44></span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.button) {
          _push(`<span data-v-a9d65d44>${__props.button ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<span class="vpi-chevron-down text-icon" data-v-a9d65d44></span></span>`);
      } else {
        _push(`<span class="vpi-more-horizontal icon" data-v-a9d65d44></span>`);
      }
      _push(`</button><div class="menu" data-v-a9d65d44>`);
      _push(ssrRenderComponent(VPMenu, { items: __props.items }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$O = _sfc_main$O.setup;
_sfc_main$O.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPFlyout.vue");
  return _sfc_setup$O ? _sfc_setup$O(props, ctx) : void 0;
};
const VPFlyout = /* @__PURE__ */ _export_sfc(_sfc_main$O, [["__scopeId", "data-v-a9d65d44"]]);
const _sfc_main$N = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLink",
  __ssrInlineRender: true,
  props: {
    icon: {},
    link: {},
    ariaLabel: {}
  },
  setup(__props) {
    var _a;
    const props = __props;
    const el = ref();
    onMounted(async () => {
      var _a2;
      await nextTick();
      const span = (_a2 = el.value) == null ? void 0 : _a2.children[0];
      if (span instanceof HTMLElement && span.className.startsWith("vpi-social-") && (getComputedStyle(span).maskImage || getComputedStyle(span).webkitMaskImage) === "none") {
        span.style.setProperty(
          "--icon",
          `url('https://api.iconify.design/simple-icons/${props.icon}.svg')`
        );
      }
    });
    const svg = computed(() => {
      if (typeof props.icon === "object") return props.icon.svg;
      return `<span class="vpi-social-${props.icon}"></span>`;
    });
    {
      typeof props.icon === "string" && ((_a = useSSRContext()) == null ? void 0 : _a.vpSocialIcons.add(props.icon));
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<a${ssrRenderAttrs(mergeProps({
        ref_key: "el",
        ref: el,
        class: "VPSocialLink no-icon",
        href: __props.link,
        "aria-label": __props.ariaLabel ?? (typeof __props.icon === "string" ? __props.icon : ""),
        target: "_blank",
        rel: "noopener"
      }, _attrs))} data-v-cf240342>${svg.value ?? ""}</a>`);
    };
  }
});
const _sfc_setup$N = _sfc_main$N.setup;
_sfc_main$N.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPSocialLink.vue");
  return _sfc_setup$N ? _sfc_setup$N(props, ctx) : void 0;
};
const VPSocialLink = /* @__PURE__ */ _export_sfc(_sfc_main$N, [["__scopeId", "data-v-cf240342"]]);
const _sfc_main$M = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLinks",
  __ssrInlineRender: true,
  props: {
    links: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPSocialLinks" }, _attrs))} data-v-d18df28c><!--[-->`);
      ssrRenderList(__props.links, ({ link: link2, icon, ariaLabel }) => {
        _push(ssrRenderComponent(VPSocialLink, {
          key: link2,
          icon,
          link: link2,
          ariaLabel
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$M = _sfc_main$M.setup;
_sfc_main$M.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPSocialLinks.vue");
  return _sfc_setup$M ? _sfc_setup$M(props, ctx) : void 0;
};
const VPSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$M, [["__scopeId", "data-v-d18df28c"]]);
const _sfc_main$L = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarExtra",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const hasExtraContent = computed(
      () => localeLinks.value.length && currentLang.value.label || site.value.appearance || theme2.value.socialLinks
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (hasExtraContent.value) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarExtra",
          label: "extra navigation"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              if (unref(localeLinks).length && unref(currentLang).label) {
                _push2(`<div class="group translations" data-v-fb16931e${_scopeId}><p class="trans-title" data-v-fb16931e${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
                ssrRenderList(unref(localeLinks), (locale) => {
                  _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
                });
                _push2(`<!--]--></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
                _push2(`<div class="group" data-v-fb16931e${_scopeId}><div class="item appearance" data-v-fb16931e${_scopeId}><p class="label" data-v-fb16931e${_scopeId}>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p><div class="appearance-action" data-v-fb16931e${_scopeId}>`);
                _push2(ssrRenderComponent(VPSwitchAppearance, null, null, _parent2, _scopeId));
                _push2(`</div></div></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(theme2).socialLinks) {
                _push2(`<div class="group" data-v-fb16931e${_scopeId}><div class="item social-links" data-v-fb16931e${_scopeId}>`);
                _push2(ssrRenderComponent(VPSocialLinks, {
                  class: "social-links-list",
                  links: unref(theme2).socialLinks
                }, null, _parent2, _scopeId));
                _push2(`</div></div>`);
              } else {
                _push2(`<!---->`);
              }
            } else {
              return [
                unref(localeLinks).length && unref(currentLang).label ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "group translations"
                }, [
                  createVNode("p", { class: "trans-title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])) : createCommentVNode("", true),
                unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto" ? (openBlock(), createBlock("div", {
                  key: 1,
                  class: "group"
                }, [
                  createVNode("div", { class: "item appearance" }, [
                    createVNode("p", { class: "label" }, toDisplayString(unref(theme2).darkModeSwitchLabel || "Appearance"), 1),
                    createVNode("div", { class: "appearance-action" }, [
                      createVNode(VPSwitchAppearance)
                    ])
                  ])
                ])) : createCommentVNode("", true),
                unref(theme2).socialLinks ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "group"
                }, [
                  createVNode("div", { class: "item social-links" }, [
                    createVNode(VPSocialLinks, {
                      class: "social-links-list",
                      links: unref(theme2).socialLinks
                    }, null, 8, ["links"])
                  ])
                ])) : createCommentVNode("", true)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$L = _sfc_main$L.setup;
_sfc_main$L.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavBarExtra.vue");
  return _sfc_setup$L ? _sfc_setup$L(props, ctx) : void 0;
};
const VPNavBarExtra = /* @__PURE__ */ _export_sfc(_sfc_main$L, [["__scopeId", "data-v-fb16931e"]]);
const _sfc_main$K = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarHamburger",
  __ssrInlineRender: true,
  props: {
    active: { type: Boolean }
  },
  emits: ["click"],
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: ["VPNavBarHamburger", { active: __props.active }],
        "aria-label": "mobile navigation",
        "aria-expanded": __props.active,
        "aria-controls": "VPNavScreen"
      }, _attrs))} data-v-9b12e449><span class="container" data-v-9b12e449><span class="top" data-v-9b12e449></span><span class="middle" data-v-9b12e449></span><span class="bottom" data-v-9b12e449></span></span></button>`);
    };
  }
});
const _sfc_setup$K = _sfc_main$K.setup;
_sfc_main$K.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavBarHamburger.vue");
  return _sfc_setup$K ? _sfc_setup$K(props, ctx) : void 0;
};
const VPNavBarHamburger = /* @__PURE__ */ _export_sfc(_sfc_main$K, [["__scopeId", "data-v-9b12e449"]]);
const _sfc_main$J = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1a, mergeProps({
        class: {
          VPNavBarMenuLink: true,
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        tabindex: "0"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-73699589${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$J = _sfc_main$J.setup;
_sfc_main$J.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuLink.vue");
  return _sfc_setup$J ? _sfc_setup$J(props, ctx) : void 0;
};
const VPNavBarMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$J, [["__scopeId", "data-v-73699589"]]);
const _sfc_main$I = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuGroup",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const props = __props;
    const { page } = useData();
    const isChildActive = (navItem) => {
      if ("component" in navItem) return false;
      if ("link" in navItem) {
        return isActive(
          page.value.relativePath,
          navItem.link,
          !!props.item.activeMatch
        );
      }
      return navItem.items.some(isChildActive);
    };
    const childrenActive = computed(() => isChildActive(props.item));
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPFlyout, mergeProps({
        class: {
          VPNavBarMenuGroup: true,
          active: unref(isActive)(unref(page).relativePath, __props.item.activeMatch, !!__props.item.activeMatch) || childrenActive.value
        },
        button: __props.item.text,
        items: __props.item.items
      }, _attrs), null, _parent));
    };
  }
});
const _sfc_setup$I = _sfc_main$I.setup;
_sfc_main$I.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuGroup.vue");
  return _sfc_setup$I ? _sfc_setup$I(props, ctx) : void 0;
};
const _sfc_main$H = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({
          "aria-labelledby": "main-nav-aria-label",
          class: "VPNavBarMenu"
        }, _attrs))} data-v-01920cda><span id="main-nav-aria-label" class="visually-hidden" data-v-01920cda> Main Navigation </span><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavBarMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(_sfc_main$I, { item }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$H = _sfc_main$H.setup;
_sfc_main$H.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenu.vue");
  return _sfc_setup$H ? _sfc_setup$H(props, ctx) : void 0;
};
const VPNavBarMenu = /* @__PURE__ */ _export_sfc(_sfc_main$H, [["__scopeId", "data-v-01920cda"]]);
const opened = ref();
const EXAMPLES = ["429", "Retry-After", "page expired", "npm behind proxy", "nginx 499"];
const _sfc_main$G = /* @__PURE__ */ defineComponent({
  __name: "SearchButton",
  __ssrInlineRender: true,
  setup(__props) {
    const load = () => import("./SearchDialog.Dz-zkT3T.js");
    const SearchDialog = defineAsyncComponent(load);
    const keys = ref("Ctrl K");
    onMounted(() => {
      if (/mac|iphone|ipad/i.test(navigator.platform)) keys.value = "⌘ K";
      addEventListener("keydown", openByKey);
    });
    onUnmounted(() => removeEventListener("keydown", openByKey));
    function openByKey(event) {
      var _a, _b;
      if (event.key === "Control" || event.key === "Meta") void load();
      const typing = ((_b = (_a = event.target) == null ? void 0 : _a.closest) == null ? void 0 : _b.call(_a, "input, textarea, select, [contenteditable]")) != null;
      const combined = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!combined && (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey)) return;
      event.preventDefault();
      opened.value ?? (opened.value = "");
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "site-search" }, _attrs))} data-v-6408c360><button type="button" class="open-search" aria-keyshortcuts="Control+K Meta+K" data-v-6408c360><svg viewBox="0 0 16 16" aria-hidden="true" data-v-6408c360><circle cx="7" cy="7" r="4.5" data-v-6408c360></circle><path d="m10.5 10.5 3.5 3.5" data-v-6408c360></path></svg><span data-v-6408c360>Search</span><kbd aria-hidden="true" data-v-6408c360>${ssrInterpolate(keys.value)}</kbd></button>`);
      if (unref(opened) !== void 0) {
        _push(ssrRenderComponent(unref(SearchDialog), null, null, _parent));
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$G = _sfc_main$G.setup;
_sfc_main$G.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/search/SearchButton.vue");
  return _sfc_setup$G ? _sfc_setup$G(props, ctx) : void 0;
};
const VPNavBarSearch = /* @__PURE__ */ _export_sfc(_sfc_main$G, [["__scopeId", "data-v-6408c360"]]);
const _sfc_main$F = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavBarSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$F = _sfc_main$F.setup;
_sfc_main$F.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavBarSocialLinks.vue");
  return _sfc_setup$F ? _sfc_setup$F(props, ctx) : void 0;
};
const VPNavBarSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$F, [["__scopeId", "data-v-bd39ed49"]]);
const _sfc_main$E = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTitle",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { hasSidebar } = useSidebar();
    const { currentLang } = useLangs();
    const link2 = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? theme2.value.logoLink : (_a = theme2.value.logoLink) == null ? void 0 : _a.link;
      }
    );
    const rel = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.rel;
      }
    );
    const target = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.target;
      }
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBarTitle", { "has-sidebar": unref(hasSidebar) }]
      }, _attrs))} data-v-36bfb7d8><a class="title"${ssrRenderAttr("href", link2.value ?? unref(normalizeLink$1)(unref(currentLang).link))}${ssrRenderAttr("rel", rel.value)}${ssrRenderAttr("target", target.value)} data-v-36bfb7d8>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent);
      if (unref(theme2).logo) {
        _push(ssrRenderComponent(VPImage, {
          class: "logo",
          image: unref(theme2).logo
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (unref(theme2).siteTitle) {
        _push(`<span data-v-36bfb7d8>${unref(theme2).siteTitle ?? ""}</span>`);
      } else if (unref(theme2).siteTitle === void 0) {
        _push(`<span data-v-36bfb7d8>${ssrInterpolate(unref(site).title)}</span>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent);
      _push(`</a></div>`);
    };
  }
});
const _sfc_setup$E = _sfc_main$E.setup;
_sfc_main$E.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavBarTitle.vue");
  return _sfc_setup$E ? _sfc_setup$E(props, ctx) : void 0;
};
const VPNavBarTitle = /* @__PURE__ */ _export_sfc(_sfc_main$E, [["__scopeId", "data-v-36bfb7d8"]]);
const _sfc_main$D = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarTranslations",
          icon: "vpi-languages",
          label: unref(theme2).langMenuLabel || "Change language"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<div class="items" data-v-77c6dc22${_scopeId}><p class="title" data-v-77c6dc22${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
              ssrRenderList(unref(localeLinks), (locale) => {
                _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
              });
              _push2(`<!--]--></div>`);
            } else {
              return [
                createVNode("div", { class: "items" }, [
                  createVNode("p", { class: "title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$D = _sfc_main$D.setup;
_sfc_main$D.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavBarTranslations.vue");
  return _sfc_setup$D ? _sfc_setup$D(props, ctx) : void 0;
};
const VPNavBarTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$D, [["__scopeId", "data-v-77c6dc22"]]);
const _sfc_main$C = /* @__PURE__ */ defineComponent({
  __name: "VPNavBar",
  __ssrInlineRender: true,
  props: {
    isScreenOpen: { type: Boolean }
  },
  emits: ["toggle-screen"],
  setup(__props) {
    const props = __props;
    const { y } = useWindowScroll();
    const { hasSidebar } = useSidebar();
    const { frontmatter } = useData();
    const classes = ref({});
    watchPostEffect(() => {
      classes.value = {
        "has-sidebar": hasSidebar.value,
        "home": frontmatter.value.layout === "home",
        "top": y.value === 0,
        "screen-open": props.isScreenOpen
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBar", classes.value]
      }, _attrs))} data-v-9ebf0032><div class="wrapper" data-v-9ebf0032><div class="container" data-v-9ebf0032><div class="title" data-v-9ebf0032>`);
      _push(ssrRenderComponent(VPNavBarTitle, null, {
        "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
            ];
          }
        }),
        "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div><div class="content" data-v-9ebf0032><div class="content-body" data-v-9ebf0032>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPNavBarSearch, { class: "search" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarMenu, { class: "menu" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarTranslations, { class: "translations" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarAppearance, { class: "appearance" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarSocialLinks, { class: "social-links" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarExtra, { class: "extra" }, null, _parent));
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPNavBarHamburger, {
        class: "hamburger",
        active: __props.isScreenOpen,
        onClick: ($event) => _ctx.$emit("toggle-screen")
      }, null, _parent));
      _push(`</div></div></div></div><div class="divider" data-v-9ebf0032><div class="divider-line" data-v-9ebf0032></div></div></div>`);
    };
  }
});
const _sfc_setup$C = _sfc_main$C.setup;
_sfc_main$C.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavBar.vue");
  return _sfc_setup$C ? _sfc_setup$C(props, ctx) : void 0;
};
const VPNavBar = /* @__PURE__ */ _export_sfc(_sfc_main$C, [["__scopeId", "data-v-9ebf0032"]]);
const _sfc_main$B = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenAppearance" }, _attrs))} data-v-5aef8189><p class="text" data-v-5aef8189>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$B = _sfc_main$B.setup;
_sfc_main$B.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenAppearance.vue");
  return _sfc_setup$B ? _sfc_setup$B(props, ctx) : void 0;
};
const VPNavScreenAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$B, [["__scopeId", "data-v-5aef8189"]]);
const _sfc_main$A = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1a, mergeProps({
        class: "VPNavScreenMenuLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-0894966a${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$A = _sfc_main$A.setup;
_sfc_main$A.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuLink.vue");
  return _sfc_setup$A ? _sfc_setup$A(props, ctx) : void 0;
};
const VPNavScreenMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$A, [["__scopeId", "data-v-0894966a"]]);
const _sfc_main$z = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1a, mergeProps({
        class: "VPNavScreenMenuGroupLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-e7b54d30${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$z = _sfc_main$z.setup;
_sfc_main$z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupLink.vue");
  return _sfc_setup$z ? _sfc_setup$z(props, ctx) : void 0;
};
const VPNavScreenMenuGroupLink = /* @__PURE__ */ _export_sfc(_sfc_main$z, [["__scopeId", "data-v-e7b54d30"]]);
const _sfc_main$y = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupSection",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenuGroupSection" }, _attrs))} data-v-866c3d84>`);
      if (__props.text) {
        _push(`<p class="title" data-v-866c3d84>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(ssrRenderComponent(VPNavScreenMenuGroupLink, {
          key: item.text,
          item
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$y = _sfc_main$y.setup;
_sfc_main$y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupSection.vue");
  return _sfc_setup$y ? _sfc_setup$y(props, ctx) : void 0;
};
const VPNavScreenMenuGroupSection = /* @__PURE__ */ _export_sfc(_sfc_main$y, [["__scopeId", "data-v-866c3d84"]]);
const _sfc_main$x = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    const props = __props;
    const isOpen = ref(false);
    const groupId = computed(
      () => `NavScreenGroup-${props.text.replace(" ", "-").toLowerCase()}`
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavScreenMenuGroup", { open: isOpen.value }]
      }, _attrs))} data-v-56c8f4e7><button class="button"${ssrRenderAttr("aria-controls", groupId.value)}${ssrRenderAttr("aria-expanded", isOpen.value)} data-v-56c8f4e7><span class="button-text" data-v-56c8f4e7>${__props.text ?? ""}</span><span class="vpi-plus button-icon" data-v-56c8f4e7></span></button><div${ssrRenderAttr("id", groupId.value)} class="items" data-v-56c8f4e7><!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(`<div class="item" data-v-56c8f4e7>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupLink, { item }, null, _parent));
          _push(`</div>`);
        } else if ("component" in item) {
          _push(`<div class="item" data-v-56c8f4e7>`);
          ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          _push(`</div>`);
        } else {
          _push(`<div class="group" data-v-56c8f4e7>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupSection, {
            text: item.text,
            items: item.items
          }, null, _parent));
          _push(`</div>`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$x = _sfc_main$x.setup;
_sfc_main$x.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroup.vue");
  return _sfc_setup$x ? _sfc_setup$x(props, ctx) : void 0;
};
const VPNavScreenMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$x, [["__scopeId", "data-v-56c8f4e7"]]);
const _sfc_main$w = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenu" }, _attrs))}><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavScreenMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          } else {
            _push(ssrRenderComponent(VPNavScreenMenuGroup, {
              text: item.text || "",
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$w = _sfc_main$w.setup;
_sfc_main$w.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenu.vue");
  return _sfc_setup$w ? _sfc_setup$w(props, ctx) : void 0;
};
const _sfc_main$v = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavScreenSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$v = _sfc_main$v.setup;
_sfc_main$v.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenSocialLinks.vue");
  return _sfc_setup$v ? _sfc_setup$v(props, ctx) : void 0;
};
const _sfc_main$u = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const isOpen = ref(false);
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["VPNavScreenTranslations", { open: isOpen.value }]
        }, _attrs))} data-v-aba7d401><button class="title" data-v-aba7d401><span class="vpi-languages icon lang" data-v-aba7d401></span> ${ssrInterpolate(unref(currentLang).label)} <span class="vpi-chevron-down icon chevron" data-v-aba7d401></span></button><ul class="list" data-v-aba7d401><!--[-->`);
        ssrRenderList(unref(localeLinks), (locale) => {
          _push(`<li class="item" data-v-aba7d401>`);
          _push(ssrRenderComponent(_sfc_main$1a, {
            class: "link",
            href: locale.link
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(locale.text)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(locale.text), 1)
                ];
              }
            }),
            _: 2
          }, _parent));
          _push(`</li>`);
        });
        _push(`<!--]--></ul></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$u = _sfc_main$u.setup;
_sfc_main$u.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenTranslations.vue");
  return _sfc_setup$u ? _sfc_setup$u(props, ctx) : void 0;
};
const VPNavScreenTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$u, [["__scopeId", "data-v-aba7d401"]]);
const _sfc_main$t = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreen",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const screen = ref(null);
    useScrollLock(inBrowser ? document.body : null);
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.open) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: "VPNavScreen",
          ref_key: "screen",
          ref: screen,
          id: "VPNavScreen"
        }, _attrs))} data-v-b7671a96><div class="container" data-v-b7671a96>`);
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(_sfc_main$w, { class: "menu" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenTranslations, { class: "translations" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenAppearance, { class: "appearance" }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$v, { class: "social-links" }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$t = _sfc_main$t.setup;
_sfc_main$t.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNavScreen.vue");
  return _sfc_setup$t ? _sfc_setup$t(props, ctx) : void 0;
};
const VPNavScreen = /* @__PURE__ */ _export_sfc(_sfc_main$t, [["__scopeId", "data-v-b7671a96"]]);
const _sfc_main$s = /* @__PURE__ */ defineComponent({
  __name: "VPNav",
  __ssrInlineRender: true,
  setup(__props) {
    const { isScreenOpen, closeScreen, toggleScreen } = useNav();
    const { frontmatter } = useData();
    const hasNavbar = computed(() => {
      return frontmatter.value.navbar !== false;
    });
    provide("close-screen", closeScreen);
    watchEffect(() => {
      if (inBrowser) {
        document.documentElement.classList.toggle("hide-nav", !hasNavbar.value);
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (hasNavbar.value) {
        _push(`<header${ssrRenderAttrs(mergeProps({ class: "VPNav" }, _attrs))} data-v-7bc34cc6>`);
        _push(ssrRenderComponent(VPNavBar, {
          "is-screen-open": unref(isScreenOpen),
          onToggleScreen: unref(toggleScreen)
        }, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPNavScreen, { open: unref(isScreenOpen) }, {
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</header>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$s = _sfc_main$s.setup;
_sfc_main$s.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPNav.vue");
  return _sfc_setup$s ? _sfc_setup$s(props, ctx) : void 0;
};
const VPNav = /* @__PURE__ */ _export_sfc(_sfc_main$s, [["__scopeId", "data-v-7bc34cc6"]]);
const _sfc_main$r = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarItem",
  __ssrInlineRender: true,
  props: {
    item: {},
    depth: {}
  },
  setup(__props) {
    const props = __props;
    const {
      collapsed,
      collapsible,
      isLink,
      isActiveLink,
      hasActiveLink: hasActiveLink2,
      hasChildren,
      toggle
    } = useSidebarControl(computed(() => props.item));
    const sectionTag = computed(() => hasChildren.value ? "section" : `div`);
    const linkTag = computed(() => isLink.value ? "a" : "div");
    const textTag = computed(() => {
      return !hasChildren.value ? "p" : props.depth + 2 === 7 ? "p" : `h${props.depth + 2}`;
    });
    const itemRole = computed(() => isLink.value ? void 0 : "button");
    const classes = computed(() => [
      [`level-${props.depth}`],
      { collapsible: collapsible.value },
      { collapsed: collapsed.value },
      { "is-link": isLink.value },
      { "is-active": isActiveLink.value },
      { "has-active": hasActiveLink2.value }
    ]);
    function onItemInteraction(e) {
      if ("key" in e && e.key !== "Enter") {
        return;
      }
      !props.item.link && toggle();
    }
    function onCaretClick() {
      props.item.link && toggle();
    }
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPSidebarItem = resolveComponent("VPSidebarItem", true);
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(sectionTag.value), mergeProps({
        class: ["VPSidebarItem", classes.value]
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (__props.item.text) {
              _push2(`<div class="item"${ssrRenderAttr("role", itemRole.value)}${ssrRenderAttr("tabindex", __props.item.items && 0)} data-v-f7f24b4e${_scopeId}><div class="indicator" data-v-f7f24b4e${_scopeId}></div>`);
              if (__props.item.link) {
                _push2(ssrRenderComponent(_sfc_main$1a, {
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx((_2, _push3, _parent3, _scopeId2) => {
                    if (_push3) {
                      ssrRenderVNode(_push3, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent3, _scopeId2);
                    } else {
                      return [
                        (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                          class: "text",
                          innerHTML: __props.item.text
                        }, null, 8, ["innerHTML"]))
                      ];
                    }
                  }),
                  _: 1
                }, _parent2, _scopeId));
              } else {
                ssrRenderVNode(_push2, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent2, _scopeId);
              }
              if (__props.item.collapsed != null && __props.item.items && __props.item.items.length) {
                _push2(`<div class="caret" role="button" aria-label="toggle section" tabindex="0" data-v-f7f24b4e${_scopeId}><span class="vpi-chevron-right caret-icon" data-v-f7f24b4e${_scopeId}></span></div>`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.item.items && __props.item.items.length) {
              _push2(`<div class="items" data-v-f7f24b4e${_scopeId}>`);
              if (__props.depth < 5) {
                _push2(`<!--[-->`);
                ssrRenderList(__props.item.items, (i) => {
                  _push2(ssrRenderComponent(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, _parent2, _scopeId));
                });
                _push2(`<!--]-->`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              __props.item.text ? (openBlock(), createBlock("div", mergeProps({
                key: 0,
                class: "item",
                role: itemRole.value
              }, toHandlers(
                __props.item.items ? { click: onItemInteraction, keydown: onItemInteraction } : {},
                true
              ), {
                tabindex: __props.item.items && 0
              }), [
                createVNode("div", { class: "indicator" }),
                __props.item.link ? (openBlock(), createBlock(_sfc_main$1a, {
                  key: 0,
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx(() => [
                    (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                      class: "text",
                      innerHTML: __props.item.text
                    }, null, 8, ["innerHTML"]))
                  ]),
                  _: 1
                }, 8, ["tag", "href", "rel", "target"])) : (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                  key: 1,
                  class: "text",
                  innerHTML: __props.item.text
                }, null, 8, ["innerHTML"])),
                __props.item.collapsed != null && __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "caret",
                  role: "button",
                  "aria-label": "toggle section",
                  onClick: onCaretClick,
                  onKeydown: withKeys(onCaretClick, ["enter"]),
                  tabindex: "0"
                }, [
                  createVNode("span", { class: "vpi-chevron-right caret-icon" })
                ], 32)) : createCommentVNode("", true)
              ], 16, ["role", "tabindex"])) : createCommentVNode("", true),
              __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                key: 1,
                class: "items"
              }, [
                __props.depth < 5 ? (openBlock(true), createBlock(Fragment, { key: 0 }, renderList(__props.item.items, (i) => {
                  return openBlock(), createBlock(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, 8, ["item", "depth"]);
                }), 128)) : createCommentVNode("", true)
              ])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$r = _sfc_main$r.setup;
_sfc_main$r.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPSidebarItem.vue");
  return _sfc_setup$r ? _sfc_setup$r(props, ctx) : void 0;
};
const VPSidebarItem = /* @__PURE__ */ _export_sfc(_sfc_main$r, [["__scopeId", "data-v-f7f24b4e"]]);
const _sfc_main$q = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarGroup",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    const disableTransition = ref(true);
    let timer = null;
    onMounted(() => {
      timer = setTimeout(() => {
        timer = null;
        disableTransition.value = false;
      }, 300);
    });
    onBeforeUnmount(() => {
      if (timer != null) {
        clearTimeout(timer);
        timer = null;
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<div class="${ssrRenderClass([{ "no-transition": disableTransition.value }, "group"])}" data-v-2d55cead>`);
        _push(ssrRenderComponent(VPSidebarItem, {
          item,
          depth: 0
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$q = _sfc_main$q.setup;
_sfc_main$q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPSidebarGroup.vue");
  return _sfc_setup$q ? _sfc_setup$q(props, ctx) : void 0;
};
const VPSidebarGroup = /* @__PURE__ */ _export_sfc(_sfc_main$q, [["__scopeId", "data-v-2d55cead"]]);
const _sfc_main$p = /* @__PURE__ */ defineComponent({
  __name: "VPSidebar",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const { sidebarGroups, hasSidebar } = useSidebar();
    const props = __props;
    const navEl = ref(null);
    const isLocked = useScrollLock(inBrowser ? document.body : null);
    watch(
      [props, navEl],
      () => {
        var _a;
        if (props.open) {
          isLocked.value = true;
          (_a = navEl.value) == null ? void 0 : _a.focus();
        } else isLocked.value = false;
      },
      { immediate: true, flush: "post" }
    );
    const key = ref(0);
    watch(
      sidebarGroups,
      () => {
        key.value += 1;
      },
      { deep: true }
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(hasSidebar)) {
        _push(`<aside${ssrRenderAttrs(mergeProps({
          class: ["VPSidebar", { open: __props.open }],
          ref_key: "navEl",
          ref: navEl
        }, _attrs))} data-v-d83120b6><div class="curtain" data-v-d83120b6></div><nav class="nav" id="VPSidebarNav" aria-labelledby="sidebar-aria-label" tabindex="-1" data-v-d83120b6><span class="visually-hidden" id="sidebar-aria-label" data-v-d83120b6> Sidebar Navigation </span>`);
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSidebarGroup, {
          items: unref(sidebarGroups),
          key: key.value
        }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push, _parent);
        _push(`</nav></aside>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$p = _sfc_main$p.setup;
_sfc_main$p.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPSidebar.vue");
  return _sfc_setup$p ? _sfc_setup$p(props, ctx) : void 0;
};
const VPSidebar = /* @__PURE__ */ _export_sfc(_sfc_main$p, [["__scopeId", "data-v-d83120b6"]]);
const _sfc_main$o = /* @__PURE__ */ defineComponent({
  __name: "VPSkipLink",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const backToTop = ref();
    watch(() => route.path, () => backToTop.value.focus());
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><span tabindex="-1" data-v-ba7dc2c3></span><a href="#VPContent" class="VPSkipLink visually-hidden" data-v-ba7dc2c3>${ssrInterpolate(unref(theme2).skipToContentLabel || "Skip to content")}</a><!--]-->`);
    };
  }
});
const _sfc_setup$o = _sfc_main$o.setup;
_sfc_main$o.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPSkipLink.vue");
  return _sfc_setup$o ? _sfc_setup$o(props, ctx) : void 0;
};
const VPSkipLink = /* @__PURE__ */ _export_sfc(_sfc_main$o, [["__scopeId", "data-v-ba7dc2c3"]]);
const _sfc_main$n = /* @__PURE__ */ defineComponent({
  __name: "Layout",
  __ssrInlineRender: true,
  setup(__props) {
    const {
      isOpen: isSidebarOpen,
      open: openSidebar,
      close: closeSidebar
    } = useSidebar();
    const route = useRoute();
    watch(() => route.path, closeSidebar);
    useCloseSidebarOnEscape(isSidebarOpen, closeSidebar);
    const { frontmatter } = useData();
    const slots = useSlots();
    const heroImageSlotExists = computed(() => !!slots["home-hero-image"]);
    provide("hero-image-slot-exists", heroImageSlotExists);
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      if (unref(frontmatter).layout !== false) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["Layout", unref(frontmatter).pageClass]
        }, _attrs))} data-v-9c105b77>`);
        ssrRenderSlot(_ctx.$slots, "layout-top", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSkipLink, null, null, _parent));
        _push(ssrRenderComponent(VPBackdrop, {
          class: "backdrop",
          show: unref(isSidebarOpen),
          onClick: unref(closeSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPNav, null, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPLocalNav, {
          open: unref(isSidebarOpen),
          onOpenMenu: unref(openSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPSidebar, { open: unref(isSidebarOpen) }, {
          "sidebar-nav-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-before", {}, void 0, true)
              ];
            }
          }),
          "sidebar-nav-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPContent, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          "not-found": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "not-found", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "not-found", {}, void 0, true)
              ];
            }
          }),
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPFooter, null, null, _parent));
        ssrRenderSlot(_ctx.$slots, "layout-bottom", {}, null, _push, _parent);
        _push(`</div>`);
      } else {
        _push(ssrRenderComponent(_component_Content, _attrs, null, _parent));
      }
    };
  }
});
const _sfc_setup$n = _sfc_main$n.setup;
_sfc_main$n.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/Layout.vue");
  return _sfc_setup$n ? _sfc_setup$n(props, ctx) : void 0;
};
const Layout = /* @__PURE__ */ _export_sfc(_sfc_main$n, [["__scopeId", "data-v-9c105b77"]]);
const GridSettings = {
  xmini: [[0, 2]],
  mini: [],
  small: [
    [920, 6],
    [768, 5],
    [640, 4],
    [480, 3],
    [0, 2]
  ],
  medium: [
    [960, 5],
    [832, 4],
    [640, 3],
    [480, 2]
  ],
  big: [
    [832, 3],
    [640, 2]
  ]
};
function useSponsorsGrid({ el, size = "medium" }) {
  const onResize = throttleAndDebounce(manage, 100);
  onMounted(() => {
    manage();
    window.addEventListener("resize", onResize);
  });
  onUnmounted(() => {
    window.removeEventListener("resize", onResize);
  });
  function manage() {
    adjustSlots(el.value, size);
  }
}
function adjustSlots(el, size) {
  const tsize = el.children.length;
  const asize = el.querySelectorAll(".vp-sponsor-grid-item:not(.empty)").length;
  const grid = setGrid(el, size, asize);
  manageSlots(el, grid, tsize, asize);
}
function setGrid(el, size, items) {
  const settings = GridSettings[size];
  const screen = window.innerWidth;
  let grid = 1;
  settings.some(([breakpoint, value]) => {
    if (screen >= breakpoint) {
      grid = items < value ? items : value;
      return true;
    }
  });
  setGridData(el, grid);
  return grid;
}
function setGridData(el, value) {
  el.dataset.vpGrid = String(value);
}
function manageSlots(el, grid, tsize, asize) {
  const diff = tsize - asize;
  const rem = asize % grid;
  const drem = rem === 0 ? rem : grid - rem;
  neutralizeSlots(el, drem - diff);
}
function neutralizeSlots(el, count) {
  if (count === 0) {
    return;
  }
  count > 0 ? addSlots(el, count) : removeSlots(el, count * -1);
}
function addSlots(el, count) {
  for (let i = 0; i < count; i++) {
    const slot = document.createElement("div");
    slot.classList.add("vp-sponsor-grid-item", "empty");
    el.append(slot);
  }
}
function removeSlots(el, count) {
  for (let i = 0; i < count; i++) {
    el.removeChild(el.lastElementChild);
  }
}
const _sfc_main$m = /* @__PURE__ */ defineComponent({
  __name: "VPSponsorsGrid",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    data: {}
  },
  setup(__props) {
    const props = __props;
    const el = ref(null);
    useSponsorsGrid({ el, size: props.size });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsorsGrid vp-sponsor-grid", [__props.size]],
        ref_key: "el",
        ref: el
      }, _attrs))}><!--[-->`);
      ssrRenderList(__props.data, (sponsor) => {
        _push(`<div class="vp-sponsor-grid-item"><a class="vp-sponsor-grid-link"${ssrRenderAttr("href", sponsor.url)} target="_blank" rel="sponsored noopener"><article class="vp-sponsor-grid-box"><h4 class="visually-hidden">${ssrInterpolate(sponsor.name)}</h4><img class="vp-sponsor-grid-image"${ssrRenderAttr("src", sponsor.img)}${ssrRenderAttr("alt", sponsor.name)}></article></a></div>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$m = _sfc_main$m.setup;
_sfc_main$m.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPSponsorsGrid.vue");
  return _sfc_setup$m ? _sfc_setup$m(props, ctx) : void 0;
};
const _sfc_main$l = /* @__PURE__ */ defineComponent({
  __name: "VPSponsors",
  __ssrInlineRender: true,
  props: {
    mode: { default: "normal" },
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    const props = __props;
    const sponsors = computed(() => {
      const isSponsors = props.data.some((s) => {
        return "items" in s;
      });
      if (isSponsors) {
        return props.data;
      }
      return [
        { tier: props.tier, size: props.size, items: props.data }
      ];
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsors vp-sponsor", [__props.mode]]
      }, _attrs))}><!--[-->`);
      ssrRenderList(sponsors.value, (sponsor, index2) => {
        _push(`<section class="vp-sponsor-section">`);
        if (sponsor.tier) {
          _push(`<h3 class="vp-sponsor-tier">${ssrInterpolate(sponsor.tier)}</h3>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(_sfc_main$m, {
          size: sponsor.size,
          data: sponsor.items
        }, null, _parent));
        _push(`</section>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$l = _sfc_main$l.setup;
_sfc_main$l.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPSponsors.vue");
  return _sfc_setup$l ? _sfc_setup$l(props, ctx) : void 0;
};
const _sfc_main$k = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideSponsors",
  __ssrInlineRender: true,
  props: {
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideSponsors" }, _attrs))}>`);
      _push(ssrRenderComponent(_sfc_main$l, {
        mode: "aside",
        tier: __props.tier,
        size: __props.size,
        data: __props.data
      }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$k = _sfc_main$k.setup;
_sfc_main$k.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPDocAsideSponsors.vue");
  return _sfc_setup$k ? _sfc_setup$k(props, ctx) : void 0;
};
const _sfc_main$j = /* @__PURE__ */ defineComponent({
  __name: "VPHomeSponsors",
  __ssrInlineRender: true,
  props: {
    message: {},
    actionText: { default: "Become a sponsor" },
    actionLink: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "VPHomeSponsors" }, _attrs))} data-v-43753497><div class="container" data-v-43753497><div class="header" data-v-43753497><div class="love" data-v-43753497><span class="vpi-heart icon" data-v-43753497></span></div>`);
      if (__props.message) {
        _push(`<h2 class="message" data-v-43753497>${ssrInterpolate(__props.message)}</h2>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><div class="sponsors" data-v-43753497>`);
      _push(ssrRenderComponent(_sfc_main$l, { data: __props.data }, null, _parent));
      _push(`</div>`);
      if (__props.actionLink) {
        _push(`<div class="action" data-v-43753497>`);
        _push(ssrRenderComponent(VPButton, {
          theme: "sponsor",
          text: __props.actionText,
          href: __props.actionLink
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></section>`);
    };
  }
});
const _sfc_setup$j = _sfc_main$j.setup;
_sfc_main$j.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPHomeSponsors.vue");
  return _sfc_setup$j ? _sfc_setup$j(props, ctx) : void 0;
};
const _sfc_main$i = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembersItem",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    member: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<article${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembersItem", [__props.size]]
      }, _attrs))} data-v-931a1713><div class="profile" data-v-931a1713><figure class="avatar" data-v-931a1713><img class="avatar-img"${ssrRenderAttr("src", __props.member.avatar)}${ssrRenderAttr("alt", __props.member.name)} data-v-931a1713></figure><div class="data" data-v-931a1713><h1 class="name" data-v-931a1713>${ssrInterpolate(__props.member.name)}</h1>`);
      if (__props.member.title || __props.member.org) {
        _push(`<p class="affiliation" data-v-931a1713>`);
        if (__props.member.title) {
          _push(`<span class="title" data-v-931a1713>${ssrInterpolate(__props.member.title)}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.title && __props.member.org) {
          _push(`<span class="at" data-v-931a1713> @ </span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.org) {
          _push(ssrRenderComponent(_sfc_main$1a, {
            class: ["org", { link: __props.member.orgLink }],
            href: __props.member.orgLink,
            "no-icon": ""
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(__props.member.org)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(__props.member.org), 1)
                ];
              }
            }),
            _: 1
          }, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.desc) {
        _push(`<p class="desc" data-v-931a1713>${__props.member.desc ?? ""}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.links) {
        _push(`<div class="links" data-v-931a1713>`);
        _push(ssrRenderComponent(VPSocialLinks, {
          links: __props.member.links
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
      if (__props.member.sponsor) {
        _push(`<div class="sp" data-v-931a1713>`);
        _push(ssrRenderComponent(_sfc_main$1a, {
          class: "sp-link",
          href: __props.member.sponsor,
          "no-icon": ""
        }, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<span class="vpi-heart sp-icon" data-v-931a1713${_scopeId}></span> ${ssrInterpolate(__props.member.actionText || "Sponsor")}`);
            } else {
              return [
                createVNode("span", { class: "vpi-heart sp-icon" }),
                createTextVNode(" " + toDisplayString(__props.member.actionText || "Sponsor"), 1)
              ];
            }
          }),
          _: 1
        }, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</article>`);
    };
  }
});
const _sfc_setup$i = _sfc_main$i.setup;
_sfc_main$i.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPTeamMembersItem.vue");
  return _sfc_setup$i ? _sfc_setup$i(props, ctx) : void 0;
};
const VPTeamMembersItem = /* @__PURE__ */ _export_sfc(_sfc_main$i, [["__scopeId", "data-v-931a1713"]]);
const _sfc_main$h = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembers",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    members: {}
  },
  setup(__props) {
    const props = __props;
    const classes = computed(() => [props.size, `count-${props.members.length}`]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembers", classes.value]
      }, _attrs))} data-v-6864094b><div class="container" data-v-6864094b><!--[-->`);
      ssrRenderList(__props.members, (member) => {
        _push(`<div class="item" data-v-6864094b>`);
        _push(ssrRenderComponent(VPTeamMembersItem, {
          size: __props.size,
          member
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$h = _sfc_main$h.setup;
_sfc_main$h.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPTeamMembers.vue");
  return _sfc_setup$h ? _sfc_setup$h(props, ctx) : void 0;
};
const _sfc_main$g = {};
const _sfc_setup$g = _sfc_main$g.setup;
_sfc_main$g.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPTeamPage.vue");
  return _sfc_setup$g ? _sfc_setup$g(props, ctx) : void 0;
};
const _sfc_main$f = {};
const _sfc_setup$f = _sfc_main$f.setup;
_sfc_main$f.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPTeamPageSection.vue");
  return _sfc_setup$f ? _sfc_setup$f(props, ctx) : void 0;
};
const _sfc_main$e = {};
const _sfc_setup$e = _sfc_main$e.setup;
_sfc_main$e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_axios@1.21.1_debug@4_a5eb4ea83232c534cac6bb17741fd078/node_modules/vitepress/dist/client/theme-default/components/VPTeamPageTitle.vue");
  return _sfc_setup$e ? _sfc_setup$e(props, ctx) : void 0;
};
const theme = {
  Layout,
  enhanceApp: ({ app }) => {
    app.component("Badge", _sfc_main$1h);
  }
};
const _sfc_main$d = /* @__PURE__ */ defineComponent({
  __name: "HomeFeature",
  __ssrInlineRender: true,
  props: {
    heading: {},
    link: {},
    linkText: {},
    names: {}
  },
  setup(__props) {
    const props = __props;
    const labels = computed(() => props.names.split(", "));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "feature" }, _attrs))} data-v-de23abf6><div class="about" data-v-de23abf6><h2 data-v-de23abf6>${ssrInterpolate(__props.heading)}</h2>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`<a class="more"${ssrRenderAttr("href", __props.link)} data-v-de23abf6>${ssrInterpolate(__props.linkText)}</a></div><div class="pair" data-v-de23abf6><div data-v-de23abf6><div class="bar" data-v-de23abf6>${ssrInterpolate(labels.value[0])}</div>`);
      ssrRenderSlot(_ctx.$slots, "before", {}, null, _push, _parent);
      _push(`</div><div data-v-de23abf6><div class="bar" data-v-de23abf6>${ssrInterpolate(labels.value[1])}</div>`);
      ssrRenderSlot(_ctx.$slots, "after", {}, null, _push, _parent);
      _push(`</div></div></section>`);
    };
  }
});
const _sfc_setup$d = _sfc_main$d.setup;
_sfc_main$d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/home/HomeFeature.vue");
  return _sfc_setup$d ? _sfc_setup$d(props, ctx) : void 0;
};
const HomeFeature = /* @__PURE__ */ _export_sfc(_sfc_main$d, [["__scopeId", "data-v-de23abf6"]]);
const SAVED_COMPARISONS = [
  [401, 403],
  [401, 403, 407],
  [301, 302, 307, 308],
  [400, 409, 422],
  [200, 201, 202, 204],
  [302, 303, 307],
  [404, 410],
  [429, 503],
  [502, 503, 504],
  [412, 428]
];
const _sfc_main$c = /* @__PURE__ */ defineComponent({
  __name: "CopyButton",
  __ssrInlineRender: true,
  props: {
    text: {},
    what: {}
  },
  setup(__props) {
    const said = ref("Copy");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: "copy",
        "aria-label": said.value === "Copy" ? `Copy ${__props.what}` : said.value
      }, _attrs))}>${ssrInterpolate(said.value)}</button>`);
    };
  }
});
const _sfc_setup$c = _sfc_main$c.setup;
_sfc_main$c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/CopyButton.vue");
  return _sfc_setup$c ? _sfc_setup$c(props, ctx) : void 0;
};
const data$1 = JSON.parse(`{"classes":[{"digit":1,"name":"Informational","entries":[{"code":100,"phrase":"Continue","faded":false},{"code":101,"phrase":"Switching Protocols","faded":false},{"code":102,"phrase":"Processing","faded":false},{"code":103,"phrase":"Early Hints","faded":false},{"code":104,"phrase":"Upload Resumption Supported","faded":false}]},{"digit":2,"name":"Successful","entries":[{"code":200,"phrase":"OK","faded":false},{"code":201,"phrase":"Created","faded":false},{"code":202,"phrase":"Accepted","faded":false},{"code":203,"phrase":"Non-Authoritative Information","faded":false},{"code":204,"phrase":"No Content","faded":false},{"code":205,"phrase":"Reset Content","faded":false},{"code":206,"phrase":"Partial Content","faded":false},{"code":207,"phrase":"Multi-Status","faded":false},{"code":208,"phrase":"Already Reported","faded":false},{"code":226,"phrase":"IM Used","faded":false}]},{"digit":3,"name":"Redirection","entries":[{"code":300,"phrase":"Multiple Choices","faded":false},{"code":301,"phrase":"Moved Permanently","faded":false},{"code":302,"phrase":"Found","faded":false},{"code":303,"phrase":"See Other","faded":false},{"code":304,"phrase":"Not Modified","faded":false},{"code":305,"phrase":"Use Proxy","faded":true},{"code":306,"phrase":"(Unused)","faded":true},{"code":307,"phrase":"Temporary Redirect","faded":false},{"code":308,"phrase":"Permanent Redirect","faded":false}]},{"digit":4,"name":"Client error","entries":[{"code":400,"phrase":"Bad Request","faded":false},{"code":401,"phrase":"Unauthorized","faded":false},{"code":402,"phrase":"Payment Required","faded":false},{"code":403,"phrase":"Forbidden","faded":false},{"code":404,"phrase":"Not Found","faded":false},{"code":405,"phrase":"Method Not Allowed","faded":false},{"code":406,"phrase":"Not Acceptable","faded":false},{"code":407,"phrase":"Proxy Authentication Required","faded":false},{"code":408,"phrase":"Request Timeout","faded":false},{"code":409,"phrase":"Conflict","faded":false},{"code":410,"phrase":"Gone","faded":false},{"code":411,"phrase":"Length Required","faded":false},{"code":412,"phrase":"Precondition Failed","faded":false},{"code":413,"phrase":"Content Too Large","faded":false},{"code":414,"phrase":"URI Too Long","faded":false},{"code":415,"phrase":"Unsupported Media Type","faded":false},{"code":416,"phrase":"Range Not Satisfiable","faded":false},{"code":417,"phrase":"Expectation Failed","faded":false},{"code":418,"phrase":"I'm a teapot","faded":true},{"code":421,"phrase":"Misdirected Request","faded":false},{"code":422,"phrase":"Unprocessable Content","faded":false},{"code":423,"phrase":"Locked","faded":false},{"code":424,"phrase":"Failed Dependency","faded":false},{"code":425,"phrase":"Too Early","faded":false},{"code":426,"phrase":"Upgrade Required","faded":false},{"code":428,"phrase":"Precondition Required","faded":false},{"code":429,"phrase":"Too Many Requests","faded":false},{"code":431,"phrase":"Request Header Fields Too Large","faded":false},{"code":451,"phrase":"Unavailable For Legal Reasons","faded":false}]},{"digit":5,"name":"Server error","entries":[{"code":500,"phrase":"Internal Server Error","faded":false},{"code":501,"phrase":"Not Implemented","faded":false},{"code":502,"phrase":"Bad Gateway","faded":false},{"code":503,"phrase":"Service Unavailable","faded":false},{"code":504,"phrase":"Gateway Timeout","faded":false},{"code":505,"phrase":"HTTP Version Not Supported","faded":false},{"code":506,"phrase":"Variant Also Negotiates","faded":false},{"code":507,"phrase":"Insufficient Storage","faded":false},{"code":508,"phrase":"Loop Detected","faded":false},{"code":510,"phrase":"Not Extended","faded":true},{"code":511,"phrase":"Network Authentication Required","faded":false}]}],"registered":64,"vendors":31}`);
const _sfc_main$b = /* @__PURE__ */ defineComponent({
  __name: "StatusMap",
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<nav${ssrRenderAttrs(mergeProps({
        class: "map",
        "aria-label": "Registered status codes"
      }, _attrs))} data-v-ba0e901c><!--[-->`);
      ssrRenderList(unref(data$1).classes, ({ digit, name, entries }) => {
        _push(`<div class="class" data-v-ba0e901c><span class="${ssrRenderClass([`c${digit}`, "name"])}" data-v-ba0e901c>${ssrInterpolate(name)}</span><ul data-v-ba0e901c><!--[-->`);
        ssrRenderList(entries, ({ code, phrase, faded }) => {
          _push(`<li data-v-ba0e901c><a${ssrRenderAttr("href", `/status/${code}`)} class="${ssrRenderClass(faded ? "faded" : `c${digit}`)}"${ssrRenderAttr("title", phrase)} data-v-ba0e901c>${ssrInterpolate(code)}</a></li>`);
        });
        _push(`<!--]--></ul></div>`);
      });
      _push(`<!--]--><p data-v-ba0e901c><a href="/status/" data-v-ba0e901c>All ${ssrInterpolate(unref(data$1).registered)} with their meaning, and ${ssrInterpolate(unref(data$1).vendors)} vendor codes</a></p></nav>`);
    };
  }
});
const _sfc_setup$b = _sfc_main$b.setup;
_sfc_main$b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/home/StatusMap.vue");
  return _sfc_setup$b ? _sfc_setup$b(props, ctx) : void 0;
};
const StatusMap = /* @__PURE__ */ _export_sfc(_sfc_main$b, [["__scopeId", "data-v-ba0e901c"]]);
const INSTALL = "npm i @statuskit/core @statuskit/express";
const _sfc_main$a = /* @__PURE__ */ defineComponent({
  __name: "HomeHero",
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "hero" }, _attrs))} data-v-7780bddf><div class="words" data-v-7780bddf><h1 data-v-7780bddf>Look up any HTTP status, then send it right</h1><p class="lead" data-v-7780bddf>A page for every status code, with the exact response and tested code. A TypeScript library that sends it with the headers that the standards require.</p><button type="button" class="big-field" data-v-7780bddf><svg viewBox="0 0 16 16" aria-hidden="true" data-v-7780bddf><circle cx="7" cy="7" r="4.5" data-v-7780bddf></circle><path d="m10.5 10.5 3.5 3.5" data-v-7780bddf></path></svg><span data-v-7780bddf>Code, phrase, header or symptom</span></button><p class="tries" data-v-7780bddf><span data-v-7780bddf>Try</span><!--[-->`);
      ssrRenderList(unref(EXAMPLES), (example) => {
        _push(`<button type="button" data-v-7780bddf>${ssrInterpolate(example)}</button>`);
      });
      _push(`<!--]--></p><div class="start" data-v-7780bddf><div class="install" data-v-7780bddf><code data-v-7780bddf>${ssrInterpolate(INSTALL)}</code>`);
      _push(ssrRenderComponent(_sfc_main$c, {
        text: INSTALL,
        what: "the install command"
      }, null, _parent));
      _push(`</div><a class="primary" href="/getting-started" data-v-7780bddf>Get started</a></div></div>`);
      _push(ssrRenderComponent(StatusMap, null, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$a = _sfc_main$a.setup;
_sfc_main$a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/home/HomeHero.vue");
  return _sfc_setup$a ? _sfc_setup$a(props, ctx) : void 0;
};
const HomeHero = /* @__PURE__ */ _export_sfc(_sfc_main$a, [["__scopeId", "data-v-7780bddf"]]);
const _sfc_main$9 = /* @__PURE__ */ defineComponent({
  __name: "HomePage",
  __ssrInlineRender: true,
  setup(__props) {
    const OR = new Intl.ListFormat("en", { type: "disjunction" });
    const comparisons = SAVED_COMPARISONS.map((codes) => ({
      href: `/compare/${codes.join("-")}`,
      text: OR.format(codes.map(String))
    }));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<main${ssrRenderAttrs(mergeProps({ class: "home-page" }, _attrs))} data-v-4c595a24>`);
      _push(ssrRenderComponent(HomeHero, null, null, _parent));
      _push(`<div class="features" data-v-4c595a24>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div><section class="unsure" data-v-4c595a24><h2 data-v-4c595a24>Not sure which one to send?</h2><p data-v-4c595a24><!--[-->`);
      ssrRenderList(unref(comparisons), ({ href, text }) => {
        _push(`<a class="chip"${ssrRenderAttr("href", href)} data-v-4c595a24>${ssrInterpolate(text)}</a>`);
      });
      _push(`<!--]--><a class="more" href="/which-status" data-v-4c595a24>Answer a few questions instead</a></p></section><footer data-v-4c595a24><span data-v-4c595a24>MIT License. Runs on Node.js 20 or later; the core has no dependencies.</span><nav aria-label="More" data-v-4c595a24><a href="/getting-started" data-v-4c595a24>Guide</a><a href="/status/" data-v-4c595a24>Statuses</a><a href="/changelog" data-v-4c595a24>Changelog</a><a href="https://github.com/statuskit/statuskit" data-v-4c595a24>Source code</a></nav></footer></main>`);
    };
  }
});
const _sfc_setup$9 = _sfc_main$9.setup;
_sfc_main$9.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/home/HomePage.vue");
  return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
const HomePage = /* @__PURE__ */ _export_sfc(_sfc_main$9, [["__scopeId", "data-v-4c595a24"]]);
function wordsOf(text) {
  return [
    ...text.toLowerCase().replaceAll("’", "'").matchAll(/[\p{L}\p{N}'@]+(?:[-_./][\p{L}\p{N}']+)*/gu)
  ].flatMap(([word]) => /[-_./]/.test(word) ? [word, ...word.split(/[-_./]/)] : [word]);
}
const FILLERS = new Set(
  "a an the is are do does i my me to of for in on it what which why how when should vs or and http status code codes mean meaning".split(
    " "
  )
);
function queryWords(query) {
  const words = query.toLowerCase().replaceAll("’", "'").split(/[^\p{L}\p{N}'@_./-]+/u).map((word) => word.replace(/^[-_./']+|[-_./']+$/g, "")).filter((word) => word !== "");
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}
const FUZZY = 5;
function isTypo(typed, word) {
  if (typed.length < FUZZY || Math.abs(typed.length - word.length) > 1 || /\d/.test(typed)) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start++;
  let end = 0;
  while (end < Math.min(typed.length, word.length) - start && typed.at(-1 - end) === word.at(-1 - end)) end++;
  const left = typed.slice(start, typed.length - end);
  const right = word.slice(start, word.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
const WORTH = {
  status: 1.5,
  header: 1.3,
  package: 1.1,
  guide: 1,
  rule: 0.8,
  api: 0.7
};
function createSearch(records) {
  const indexed = records.map(index);
  return (query) => {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const phrase = words.join(" ");
    const found = indexed.map((each) => {
      const near = words.length > 1 && each.phrases.some((name) => isTypo(phrase, name)) ? 8 : 0;
      return { each, scores: words.map((word) => scoreOf(word, each) || near) };
    });
    const complete = found.filter(({ scores }) => scores.every((score) => score > 0));
    const enough = complete.length > 0 || words.length < 2 ? complete : found.filter(({ scores }) => scores.filter((score) => score === 0).length === 1);
    const ranked = enough.map(({ each, scores }) => {
      const score = (sum(scores) + phraseScore(phrase, each)) * WORTH[each.record.kind];
      return { record: each.record, score };
    });
    return onePerPage([...compared(words, records), ...ranked.sort((a, b) => b.score - a.score)]);
  };
}
function index(record) {
  const { title, code, aliases = [], names = [], summary, tag = "" } = record;
  return {
    record,
    title: /* @__PURE__ */ new Set([...wordsOf(title), ...code === void 0 ? [] : [`${code}`]]),
    aliases: new Set(aliases.flatMap(wordsOf)),
    names: new Set(names.flatMap(wordsOf)),
    text: /* @__PURE__ */ new Set([...wordsOf(summary), ...wordsOf(tag)]),
    phrases: [title, ...aliases].map((text) => queryWords(text).join(" "))
  };
}
function scoreOf(word, { record, title, aliases, names, text }) {
  if (record.code !== void 0 && word === `${record.code}`) return record.tag === void 0 ? 250 : 200;
  if (title.has(word)) return 30;
  if (aliases.has(word)) return 20;
  if (names.has(word)) return 14;
  if (text.has(word)) return 6;
  if (word.length >= 2 || /\d/.test(word)) {
    if (startsAny(title, word)) return 16;
    if (!/^\d+$/.test(word) && (startsAny(aliases, word) || startsAny(names, word))) return 9;
  }
  if ([...title].some((each) => isTypo(word, each))) return 8;
  return [...aliases].some((each) => isTypo(word, each)) ? 5 : 0;
}
function startsAny(words, start) {
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}
function phraseScore(phrase, { phrases }) {
  const shares = phrases.map((each) => ` ${each} `.includes(` ${phrase} `) ? phrase.length / each.length : 0);
  return 60 * Math.max(0, ...shares) + (phrases[0] === phrase ? 40 : 0);
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
function compared(words, records) {
  const codes = [...new Set(words)].filter((word) => /^\d{3}$/.test(word));
  const statuses = codes.map(
    (code) => records.find((each) => `${each.code}` === code && each.href === `status/${code}`)
  );
  if (statuses.length < 2 || statuses.length > 4 || codes.length < words.length || statuses.includes(void 0))
    return [];
  const saved = records.find(({ href }) => href === `compare/${codes.toSorted().join("-")}`);
  const record = saved ?? {
    kind: "guide",
    href: `compare/#${codes.join(",")}`,
    title: `Compare ${codes.slice(0, -1).join(", ")} and ${codes.at(-1)}`,
    summary: statuses.map((each) => `${each == null ? void 0 : each.code} ${each == null ? void 0 : each.title}`).join(" · ")
  };
  const rest = statuses.flatMap((each) => each === void 0 ? [] : [{ record: each, score: 500 }]);
  return [{ record, score: 1e3 }, ...rest];
}
function onePerPage(found) {
  const seen = /* @__PURE__ */ new Set();
  return found.filter(({ record: { href, kind, code } }) => {
    const page = kind === "rule" || code !== void 0 ? href : href.replace(new RegExp("(?<!compare\\/)#.*$"), "");
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}
const MOST = 5;
function findMissing(path, records) {
  var _a;
  const plain = decode(path).replace(/^\/+|(?:\/|\/index|\.html|\.md)+$/g, "").toLowerCase();
  const query = plain.replace(/[^\p{L}\p{N}'@]+/gu, " ").trim();
  const code = (_a = /^(?:status(?:es)?\/|http\/|codes?\/)?(\d{3})$/.exec(plain)) == null ? void 0 : _a[1];
  const page = records.find(
    (each) => code === void 0 ? each.href.replace(/\/$/, "") === plain : `${each.code}` === code
  );
  const search = createSearch(records);
  const last = query.split(" ").at(-1) ?? "";
  const found = [query, ...last === query ? [] : [last]].map(search).find((each) => each.length > 0) ?? [];
  return {
    ...page !== void 0 && plain !== "" && { meant: page.href },
    query,
    suggestions: found.slice(0, MOST).map(({ record }) => record)
  };
}
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
const _sfc_main$8 = /* @__PURE__ */ defineComponent({
  __name: "MissingPage",
  __ssrInlineRender: true,
  setup(__props) {
    const { site } = useData$1();
    const path = ref("");
    const query = ref("");
    const suggestions = ref([]);
    onMounted(async () => {
      path.value = location.pathname;
      const records = (await import("./search-records.71NJJeJk.js")).default;
      const missing = findMissing(location.pathname.slice(site.value.base.length - 1), records);
      if (missing.meant !== void 0) return location.replace(withBase(`/${missing.meant}`));
      query.value = missing.query;
      suggestions.value = missing.suggestions;
    });
    function nameOf({ code, title }) {
      return code === void 0 ? title : `${code} ${title}`;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<main${ssrRenderAttrs(mergeProps({ class: "missing-page" }, _attrs))} data-v-074f56a7><p class="number" aria-hidden="true" data-v-074f56a7>404</p><h1 data-v-074f56a7>Not Found</h1><p class="lead" data-v-074f56a7>There is no page at `);
      if (path.value) {
        _push(`<code data-v-074f56a7>${ssrInterpolate(path.value)}</code>`);
      } else {
        _push(`<!--[-->this address<!--]-->`);
      }
      _push(`.</p>`);
      if (suggestions.value.length > 0) {
        _push(`<!--[--><h2 data-v-074f56a7>Did you mean one of these?</h2><ul data-v-074f56a7><!--[-->`);
        ssrRenderList(suggestions.value, (record) => {
          _push(`<li data-v-074f56a7><a${ssrRenderAttr("href", `/${record.href}`)} data-v-074f56a7>${ssrInterpolate(nameOf(record))}</a><span data-v-074f56a7>${ssrInterpolate(record.summary)}</span></li>`);
        });
        _push(`<!--]--></ul><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<p class="ways" data-v-074f56a7><button type="button" data-v-074f56a7>Search</button><a href="/status/" data-v-074f56a7>All statuses</a><a href="/which-status" data-v-074f56a7>Which status should I send?</a><a href="/" data-v-074f56a7>Home</a></p></main>`);
    };
  }
});
const _sfc_setup$8 = _sfc_main$8.setup;
_sfc_main$8.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/page/MissingPage.vue");
  return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
const MissingPage = /* @__PURE__ */ _export_sfc(_sfc_main$8, [["__scopeId", "data-v-074f56a7"]]);
const MANAGERS = ["npm", "pnpm", "yarn", "bun"];
const REMEMBERED$1 = "statuskit-package-manager";
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "PackageManagers",
  __ssrInlineRender: true,
  props: {
    commands: {}
  },
  setup(__props) {
    const props = __props;
    const commands = JSON.parse(props.commands);
    const manager = ref("npm");
    const name = useId();
    onMounted(() => {
      const known = localStorage.getItem(REMEMBERED$1);
      manager.value = MANAGERS.find((each) => each === known) ?? "npm";
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "managers" }, _attrs))} data-v-ce787744><div class="bar" data-only="page" role="radiogroup" aria-label="Package manager" data-v-ce787744><!--[-->`);
      ssrRenderList(unref(MANAGERS), (each) => {
        _push(`<label data-v-ce787744><input${ssrIncludeBooleanAttr(ssrLooseEqual(manager.value, each)) ? " checked" : ""} type="radio"${ssrRenderAttr("name", unref(name))}${ssrRenderAttr("value", each)} data-v-ce787744>${ssrInterpolate(each)}</label>`);
      });
      _push(`<!--]-->`);
      _push(ssrRenderComponent(_sfc_main$c, {
        text: unref(commands)[manager.value],
        what: "the command"
      }, null, _parent));
      _push(`</div><pre tabindex="0" aria-label="Command" data-v-ce787744><code data-v-ce787744>${ssrInterpolate(unref(commands)[manager.value])}</code></pre></div>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/page/PackageManagers.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const PackageManagers = /* @__PURE__ */ _export_sfc(_sfc_main$7, [["__scopeId", "data-v-ce787744"]]);
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "PageFoot",
  __ssrInlineRender: true,
  setup(__props) {
    const { page, frontmatter, theme: theme2 } = useData$1();
    const markdown = computed(() => withBase(`/${page.value.relativePath}`));
    const said = ref("");
    watch(page, () => {
      said.value = "";
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "page-foot",
        "data-only": "page"
      }, _attrs))} data-v-fbfa30fc><button type="button" class="copy-page" data-v-fbfa30fc>Copy page as Markdown</button><a${ssrRenderAttr("href", markdown.value)} target="_self" data-v-fbfa30fc>View as Markdown</a>`);
      if (unref(frontmatter).edit) {
        _push(`<a${ssrRenderAttr("href", unref(frontmatter).edit)} data-v-fbfa30fc>Edit this page</a>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<a href="/changelog" data-v-fbfa30fc>Version ${ssrInterpolate(unref(theme2).version)}</a><span role="status" data-v-fbfa30fc>${ssrInterpolate(said.value)}</span></div>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/page/PageFoot.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const PageFoot = /* @__PURE__ */ _export_sfc(_sfc_main$6, [["__scopeId", "data-v-fbfa30fc"]]);
const ORIGIN = "http://127.0.0.1:3000";
const PROXY = "http://127.0.0.1:3001";
const UPGRADE = {
  Connection: "Upgrade",
  Upgrade: "websocket",
  "Sec-WebSocket-Version": "13",
  "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="
};
function requestOf(code) {
  const target = `/api/status/${code}`;
  const plain = { target, headers: {}, throughProxy: false, options: "" };
  if (code === 100)
    return {
      ...plain,
      headers: { Expect: "100-continue", "Content-Type": "application/x-www-form-urlencoded" },
      body: "hello",
      options: "-H 'Expect: 100-continue' -d hello ",
      needs: "an Expect header and a body"
    };
  if (code === 101) {
    const headers = Object.entries(UPGRADE).map(([name, value]) => `-H '${name}: ${value}' `);
    return { ...plain, headers: UPGRADE, options: `-N -m 2 ${headers.join("")}`, needs: "an Upgrade header" };
  }
  if (code === 407) return { ...plain, target: "http://example.com/", throughProxy: true, options: "" };
  return plain;
}
let asked;
function findServed() {
  asked ?? (asked = fetch("/served.json").then((response) => response.json()).then(
    ({ proxyUrl }) => proxyUrl === void 0 ? void 0 : { origin: location.origin, proxy: `http://${location.hostname}:${new URL(proxyUrl).port}` }
  ).catch(() => void 0));
  return asked;
}
function pointAt({ origin, proxy }, page) {
  for (const place of page.querySelectorAll("[data-here]")) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const node = texts.currentNode;
      const text = node.nodeValue ?? "";
      if (text.includes("127.0.0.1:300")) node.nodeValue = text.replaceAll(PROXY, proxy).replaceAll(ORIGIN, origin);
    }
  }
}
const REMEMBERED = "statuskit-target";
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "SheetPage",
  __ssrInlineRender: true,
  setup(__props) {
    const main = ref();
    const served = ref(false);
    onContentUpdated(async () => {
      const page = main.value;
      if (page === void 0) return;
      choose(new URLSearchParams(location.search).get("in") ?? localStorage.getItem(REMEMBERED));
      const simulator = await findServed();
      if (simulator === void 0) return;
      served.value = true;
      pointAt(simulator, page);
    });
    function choose(target) {
      var _a;
      const radio = (_a = main.value) == null ? void 0 : _a.querySelector(`.sample-tabs input[value="${CSS.escape(target ?? "")}"]`);
      if (radio) radio.checked = true;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<main${ssrRenderAttrs(mergeProps({
        ref_key: "main",
        ref: main,
        class: ["VPDoc sheet", { served: served.value }]
      }, _attrs))}>`);
      _push(ssrRenderComponent(unref(Content), null, null, _parent));
      _push(`</main>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/sheet/SheetPage.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "SheetWithFoot",
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)} data-v-0318f4e4>`);
      _push(ssrRenderComponent(_sfc_main$5, null, null, _parent));
      _push(`<div class="place" data-v-0318f4e4>`);
      _push(ssrRenderComponent(PageFoot, null, null, _parent));
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/page/SheetWithFoot.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const SheetWithFoot = /* @__PURE__ */ _export_sfc(_sfc_main$4, [["__scopeId", "data-v-0318f4e4"]]);
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "RuleList",
  __ssrInlineRender: true,
  setup(__props) {
    const CHOICES = {
      severity: ["error", "warning", "info"],
      level: ["MUST", "SHOULD", "MAY", "advice"]
    };
    const list = ref();
    const ready = ref(false);
    const chosen = reactive({ severity: "", level: "" });
    const count = ref(0);
    onMounted(() => {
      ready.value = true;
      filter();
    });
    watch(chosen, filter);
    function filter() {
      var _a;
      let shown = 0;
      for (const group of ((_a = list.value) == null ? void 0 : _a.querySelectorAll("ul")) ?? []) {
        let own = 0;
        for (const item of group.children) {
          const [, severity = "", level = ""] = /\((\w+), (\w+)\):/.exec(item.textContent ?? "") ?? [];
          const matches = [severity, ""].includes(chosen.severity) && [level, ""].includes(chosen.level);
          item.toggleAttribute("hidden", !matches);
          if (matches) own++;
        }
        shown += own;
        for (let part = group; part !== null; part = part.previousElementSibling) {
          part.toggleAttribute("hidden", own === 0);
          if (part.tagName === "H2") break;
        }
      }
      count.value = shown;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      if (ready.value) {
        _push(`<div class="rule-filter" data-only="page" data-v-76af5f0a><!--[-->`);
        ssrRenderList(CHOICES, (values, name) => {
          _push(`<label data-v-76af5f0a>${ssrInterpolate(name)} <select data-v-76af5f0a><option value="" data-v-76af5f0a${ssrIncludeBooleanAttr(Array.isArray(chosen[name]) ? ssrLooseContain(chosen[name], "") : ssrLooseEqual(chosen[name], "")) ? " selected" : ""}>all</option><!--[-->`);
          ssrRenderList(values, (value) => {
            _push(`<option data-v-76af5f0a${ssrIncludeBooleanAttr(Array.isArray(chosen[name]) ? ssrLooseContain(chosen[name], null) : ssrLooseEqual(chosen[name], null)) ? " selected" : ""}>${ssrInterpolate(value)}</option>`);
          });
          _push(`<!--]--></select></label>`);
        });
        _push(`<!--]--><output data-v-76af5f0a>${ssrInterpolate(count.value)} rules</output></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div data-v-76af5f0a>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div><!--]-->`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/rules/RuleList.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const RuleList = /* @__PURE__ */ _export_sfc(_sfc_main$3, [["__scopeId", "data-v-76af5f0a"]]);
function canRun(code) {
  const { needs, throughProxy } = requestOf(code);
  return needs === void 0 && !throughProxy;
}
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "RunStatus",
  __ssrInlineRender: true,
  props: {
    code: {}
  },
  setup(__props) {
    const shown = ref(false);
    const busy = ref(false);
    const seen = ref();
    const id = useId();
    onMounted(async () => {
      shown.value = canRun(__props.code) && await findServed() !== void 0;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      if (shown.value) {
        _push(`<button type="button" class="run"${ssrIncludeBooleanAttr(busy.value) ? " disabled" : ""}${ssrRenderAttr("aria-controls", unref(id))} data-v-838e2cd1><svg class="icon" viewBox="0 0 16 16" aria-hidden="true" data-v-838e2cd1><path d="M5 3.2v9.6l7.5-4.8Z" data-v-838e2cd1></path></svg>Run </button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div${ssrRenderAttr("id", unref(id))} class="seen" aria-live="polite" data-v-838e2cd1>`);
      if (seen.value) {
        _push(`<!--[-->`);
        if (seen.value.failure) {
          _push(`<p class="failure" data-v-838e2cd1>${ssrInterpolate(seen.value.failure)}</p>`);
        } else {
          _push(`<!--[--><p data-v-838e2cd1>Your browser received:</p><pre tabindex="0" aria-label="The response" data-v-838e2cd1><code data-v-838e2cd1>${ssrInterpolate(seen.value.head)}</code></pre>`);
          if (seen.value.content) {
            _push(`<details data-v-838e2cd1><summary data-v-838e2cd1>${ssrInterpolate(seen.value.contentName)}</summary><pre tabindex="0" aria-label="The body" data-v-838e2cd1><code data-v-838e2cd1>${ssrInterpolate(seen.value.content)}</code></pre></details>`);
          } else {
            _push(`<!---->`);
          }
          _push(`<!--]-->`);
        }
        _push(`<!--[-->`);
        ssrRenderList(seen.value.notes, (note) => {
          _push(`<p data-v-838e2cd1>${ssrInterpolate(note)}</p>`);
        });
        _push(`<!--]--><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><!--]-->`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/status/RunStatus.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const RunStatus = /* @__PURE__ */ _export_sfc(_sfc_main$2, [["__scopeId", "data-v-838e2cd1"]]);
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "StatusFilter",
  __ssrInlineRender: true,
  props: {
    counts: {}
  },
  setup(__props) {
    const FACTS = [
      ["needs", "Needs a header"],
      ["retry", "Worth retrying"],
      ["cached", "Cached by default"]
    ];
    const text = ref("");
    const digit = ref(0);
    const vendors = ref(true);
    const facts = ref([]);
    const found = ref(__props.counts[0] ?? 0);
    const isFiltered = computed(() => text.value !== "" || digit.value > 0 || !vendors.value || facts.value.length > 0);
    onMounted(() => {
      text.value = new URLSearchParams(location.search).get("q") ?? "";
    });
    watch([text, digit, vendors, facts], async () => {
      await nextTick();
      apply();
    });
    function apply() {
      var _a, _b;
      const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
      let matches = 0;
      for (const row of document.querySelectorAll(".status-list > li")) {
        const own = ((_a = row.dataset.facts) == null ? void 0 : _a.split(" ")) ?? [];
        const inClass = digit.value === 0 || ((_b = row.closest(".status-class")) == null ? void 0 : _b.dataset.class) === String(digit.value);
        const isRight = inClass && words.every((word) => {
          var _a2;
          return (_a2 = row.dataset.words) == null ? void 0 : _a2.includes(word);
        }) && facts.value.every((fact) => own.includes(fact)) && (vendors.value || !own.includes("vendor"));
        row.hidden = !isRight;
        if (isRight) matches += 1;
      }
      for (const group of document.querySelectorAll(".of-vendors, .status-class"))
        group.hidden = group.querySelector("li:not([hidden])") === null;
      const none = document.querySelector(".no-match");
      if (none) none.hidden = matches > 0;
      found.value = matches;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<form${ssrRenderAttrs(mergeProps({
        class: "filter",
        role: "search",
        "aria-label": "Statuses"
      }, _attrs))} data-v-ede965f7><input${ssrRenderAttr("value", text.value)} type="search" class="field" aria-label="Filter by code, phrase, header or symptom" placeholder="Filter: 405, teapot, Allow, nginx" data-v-ede965f7><fieldset class="classes" data-v-ede965f7><legend class="visually-hidden" data-v-ede965f7>Class</legend><!--[-->`);
      ssrRenderList(__props.counts, (count, at) => {
        _push(`<label data-v-ede965f7><input${ssrIncludeBooleanAttr(ssrLooseEqual(digit.value, at)) ? " checked" : ""} type="radio" name="class"${ssrRenderAttr("value", at)} data-v-ede965f7><span data-v-ede965f7>${ssrInterpolate(at === 0 ? "All" : `${at}xx`)} <small data-v-ede965f7>${ssrInterpolate(count)}</small></span></label>`);
      });
      _push(`<!--]--></fieldset><div class="toggles" data-v-ede965f7><label data-v-ede965f7><input${ssrIncludeBooleanAttr(Array.isArray(vendors.value) ? ssrLooseContain(vendors.value, null) : vendors.value) ? " checked" : ""} type="checkbox" data-v-ede965f7><span data-v-ede965f7>Vendor codes</span></label><!--[-->`);
      ssrRenderList(FACTS, ([id, name]) => {
        _push(`<label data-v-ede965f7><input${ssrIncludeBooleanAttr(Array.isArray(facts.value) ? ssrLooseContain(facts.value, id) : facts.value) ? " checked" : ""} type="checkbox"${ssrRenderAttr("value", id)} data-v-ede965f7><span data-v-ede965f7>${ssrInterpolate(name)}</span></label>`);
      });
      _push(`<!--]--><output aria-live="polite" data-v-ede965f7>${ssrInterpolate(found.value)} of ${ssrInterpolate(__props.counts[0])} codes</output>`);
      if (isFiltered.value) {
        _push(`<button type="button" class="clear" data-v-ede965f7>Clear</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></form>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/status/StatusFilter.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const StatusFilter = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-ede965f7"]]);
const data = JSON.parse(`[{"digit":1,"name":"Informational","entries":[{"code":100,"phrase":"Continue"},{"code":101,"phrase":"Switching Protocols"},{"code":102,"phrase":"Processing"},{"code":103,"phrase":"Early Hints"},{"code":104,"phrase":"Upload Resumption Supported"}]},{"digit":2,"name":"Successful","entries":[{"code":200,"phrase":"OK"},{"code":201,"phrase":"Created"},{"code":202,"phrase":"Accepted"},{"code":203,"phrase":"Non-Authoritative Information"},{"code":204,"phrase":"No Content"},{"code":205,"phrase":"Reset Content"},{"code":206,"phrase":"Partial Content"},{"code":207,"phrase":"Multi-Status"},{"code":208,"phrase":"Already Reported"},{"code":226,"phrase":"IM Used"}]},{"digit":3,"name":"Redirection","entries":[{"code":300,"phrase":"Multiple Choices"},{"code":301,"phrase":"Moved Permanently"},{"code":302,"phrase":"Found"},{"code":303,"phrase":"See Other"},{"code":304,"phrase":"Not Modified"},{"code":305,"phrase":"Use Proxy"},{"code":306,"phrase":"(Unused)"},{"code":307,"phrase":"Temporary Redirect"},{"code":308,"phrase":"Permanent Redirect"}]},{"digit":4,"name":"Client error","entries":[{"code":400,"phrase":"Bad Request"},{"code":401,"phrase":"Unauthorized"},{"code":402,"phrase":"Payment Required"},{"code":403,"phrase":"Forbidden"},{"code":404,"phrase":"Not Found"},{"code":405,"phrase":"Method Not Allowed"},{"code":406,"phrase":"Not Acceptable"},{"code":407,"phrase":"Proxy Authentication Required"},{"code":408,"phrase":"Request Timeout"},{"code":409,"phrase":"Conflict"},{"code":410,"phrase":"Gone"},{"code":411,"phrase":"Length Required"},{"code":412,"phrase":"Precondition Failed"},{"code":413,"phrase":"Content Too Large"},{"code":414,"phrase":"URI Too Long"},{"code":415,"phrase":"Unsupported Media Type"},{"code":416,"phrase":"Range Not Satisfiable"},{"code":417,"phrase":"Expectation Failed"},{"code":418,"phrase":"I'm a teapot"},{"code":421,"phrase":"Misdirected Request"},{"code":422,"phrase":"Unprocessable Content"},{"code":423,"phrase":"Locked"},{"code":424,"phrase":"Failed Dependency"},{"code":425,"phrase":"Too Early"},{"code":426,"phrase":"Upgrade Required"},{"code":428,"phrase":"Precondition Required"},{"code":429,"phrase":"Too Many Requests"},{"code":431,"phrase":"Request Header Fields Too Large"},{"code":451,"phrase":"Unavailable For Legal Reasons"}]},{"digit":5,"name":"Server error","entries":[{"code":500,"phrase":"Internal Server Error"},{"code":501,"phrase":"Not Implemented"},{"code":502,"phrase":"Bad Gateway"},{"code":503,"phrase":"Service Unavailable"},{"code":504,"phrase":"Gateway Timeout"},{"code":505,"phrase":"HTTP Version Not Supported"},{"code":506,"phrase":"Variant Also Negotiates"},{"code":507,"phrase":"Insufficient Storage"},{"code":508,"phrase":"Loop Detected"},{"code":510,"phrase":"Not Extended"},{"code":511,"phrase":"Network Authentication Required"}]}]`);
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "StatusSidebar",
  __ssrInlineRender: true,
  setup(__props) {
    const { page, frontmatter } = useData$1();
    const path = computed(() => `/${page.value.relativePath.replace(/\.md$/, "")}`);
    const code = computed(() => {
      var _a;
      return Number((_a = /^\/status\/(\d+)$/.exec(path.value)) == null ? void 0 : _a[1]);
    });
    const isHeader = computed(() => /^\/headers\/(?!index)/.test(path.value));
    const current = computed(() => Math.floor(code.value / 100));
    const sections = computed(() => frontmatter.value.sections ?? []);
    const opened2 = ref([]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "status-sidebar" }, _attrs))} data-v-fd605370>`);
      if (isHeader.value) {
        _push(`<!--[--><a class="plain"${ssrRenderAttr("href", path.value)} aria-current="page" data-v-fd605370>${ssrInterpolate(unref(frontmatter).title)}</a><ul class="sections" data-v-fd605370><!--[-->`);
        ssrRenderList(sections.value, ({ id, text }) => {
          _push(`<li data-v-fd605370><a${ssrRenderAttr("href", `#${id}`)} data-v-fd605370>${ssrInterpolate(text)}</a></li>`);
        });
        _push(`<!--]--></ul><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<a class="plain" href="/status/"${ssrRenderAttr("aria-current", path.value === "/status/index" ? "page" : void 0)} data-v-fd605370>All statuses</a><!--[-->`);
      ssrRenderList(unref(data), ({ digit, name, entries }) => {
        _push(`<details${ssrIncludeBooleanAttr(digit === current.value) ? " open" : ""} data-v-fd605370><summary data-v-fd605370><span class="${ssrRenderClass(`sc c${digit}`)}" data-v-fd605370>${ssrInterpolate(digit)}xx</span><span data-v-fd605370>${ssrInterpolate(name)}</span><span class="chevron" aria-hidden="true" data-v-fd605370></span></summary>`);
        if (digit === current.value || opened2.value.includes(digit)) {
          _push(`<ul data-v-fd605370><!--[-->`);
          ssrRenderList(entries, (entry) => {
            _push(`<li data-v-fd605370><a${ssrRenderAttr("href", `/status/${entry.code}`)}${ssrRenderAttr("aria-current", entry.code === code.value ? "page" : void 0)} data-v-fd605370><span class="${ssrRenderClass(`sc c${digit}`)}" data-v-fd605370>${ssrInterpolate(entry.code)}</span><span data-v-fd605370>${ssrInterpolate(entry.phrase)}</span></a>`);
            if (entry.code === code.value && sections.value.length > 0) {
              _push(`<ul class="sections" data-v-fd605370><!--[-->`);
              ssrRenderList(sections.value, ({ id, text }) => {
                _push(`<li data-v-fd605370><a${ssrRenderAttr("href", `#${id}`)} data-v-fd605370>${ssrInterpolate(text)}</a></li>`);
              });
              _push(`<!--]--></ul>`);
            } else {
              _push(`<!---->`);
            }
            _push(`</li>`);
          });
          _push(`<!--]--></ul>`);
        } else {
          _push(`<p data-v-fd605370><a class="plain"${ssrRenderAttr("href", `/status/#${digit}xx`)} data-v-fd605370>All ${ssrInterpolate(digit)}xx</a></p>`);
        }
        _push(`</details>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/status/StatusSidebar.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StatusSidebar = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-fd605370"]]);
function link$1(href) {
  return typeof href === "string" && href.startsWith("/") && !href.startsWith(withBase("/")) ? withBase(href) : href;
}
const COMPONENTS = {
  CompareStatuses: defineAsyncComponent(() => import("./CompareStatuses.BGeVqNjg.js")),
  InspectResponses: defineAsyncComponent(() => import("./InspectResponses.wVqhb_uW.js").then((n) => n.I)),
  WhichStatus: defineAsyncComponent(() => import("./WhichStatus.3N6QtYQ7.js"))
};
const WITH_STATUSES = /^(?:status|vendor|headers)\//;
const RawTheme = {
  extends: theme,
  Layout: () => {
    const { page } = useData$1();
    return h(theme.Layout, null, {
      "doc-footer-before": () => h(PageFoot),
      "not-found": () => h(MissingPage),
      ...WITH_STATUSES.test(page.value.relativePath) && { "sidebar-nav-before": () => h(StatusSidebar) }
    });
  },
  enhanceApp({ app }) {
    app.config.globalProperties.$link = link$1;
    app.component("HomePage", HomePage);
    app.component("HomeFeature", HomeFeature);
    app.component("RuleList", RuleList);
    app.component("PackageManagers", PackageManagers);
    app.component("SheetPage", SheetWithFoot);
    app.component("RunStatus", RunStatus);
    app.component("StatusFilter", StatusFilter);
    for (const [name, component] of Object.entries(COMPONENTS)) app.component(name, component);
  }
};
const ClientOnly = defineComponent({
  setup(_, { slots }) {
    const show = ref(false);
    onMounted(() => {
      show.value = true;
    });
    return () => show.value && slots.default ? slots.default() : null;
  }
});
function useCodeGroups() {
  if (inBrowser) {
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches(".vp-code-group input")) {
        const group = (_a = el.parentElement) == null ? void 0 : _a.parentElement;
        if (!group)
          return;
        const i = Array.from(group.querySelectorAll("input")).indexOf(el);
        if (i < 0)
          return;
        const blocks = group.querySelector(".blocks");
        if (!blocks)
          return;
        const current = Array.from(blocks.children).find((child) => child.classList.contains("active"));
        if (!current)
          return;
        const next = blocks.children[i];
        if (!next || current === next)
          return;
        current.classList.remove("active");
        next.classList.add("active");
        const label = group == null ? void 0 : group.querySelector(`label[for="${el.id}"]`);
        label == null ? void 0 : label.scrollIntoView({ block: "nearest" });
      }
    });
  }
}
function useCopyCode() {
  if (inBrowser) {
    const timeoutIdMap = /* @__PURE__ */ new WeakMap();
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches('div[class*="language-"] > button.copy')) {
        const parent = el.parentElement;
        const sibling = (_a = el.nextElementSibling) == null ? void 0 : _a.nextElementSibling;
        if (!parent || !sibling) {
          return;
        }
        const isShell = /language-(shellscript|shell|bash|sh|zsh)/.test(parent.className);
        const ignoredNodes = [".vp-copy-ignore", ".diff.remove"];
        const clone = sibling.cloneNode(true);
        clone.querySelectorAll(ignoredNodes.join(",")).forEach((node) => node.remove());
        let text = clone.textContent || "";
        if (isShell) {
          text = text.replace(/^ *(\$|>) /gm, "").trim();
        }
        copyToClipboard(text).then(() => {
          el.classList.add("copied");
          clearTimeout(timeoutIdMap.get(el));
          const timeoutId = setTimeout(() => {
            el.classList.remove("copied");
            el.blur();
            timeoutIdMap.delete(el);
          }, 2e3);
          timeoutIdMap.set(el, timeoutId);
        });
      }
    });
  }
}
async function copyToClipboard(text) {
  try {
    return navigator.clipboard.writeText(text);
  } catch {
    const element = document.createElement("textarea");
    const previouslyFocusedElement = document.activeElement;
    element.value = text;
    element.setAttribute("readonly", "");
    element.style.contain = "strict";
    element.style.position = "absolute";
    element.style.left = "-9999px";
    element.style.fontSize = "12pt";
    const selection = document.getSelection();
    const originalRange = selection ? selection.rangeCount > 0 && selection.getRangeAt(0) : null;
    document.body.appendChild(element);
    element.select();
    element.selectionStart = 0;
    element.selectionEnd = text.length;
    document.execCommand("copy");
    document.body.removeChild(element);
    if (originalRange) {
      selection.removeAllRanges();
      selection.addRange(originalRange);
    }
    if (previouslyFocusedElement) {
      previouslyFocusedElement.focus();
    }
  }
}
function useUpdateHead(route, siteDataByRouteRef) {
  let isFirstUpdate = true;
  let managedHeadElements = [];
  const updateHeadTags = (newTags) => {
    if (isFirstUpdate) {
      isFirstUpdate = false;
      newTags.forEach((tag) => {
        const headEl = createHeadElement(tag);
        for (const el of document.head.children) {
          if (el.isEqualNode(headEl)) {
            managedHeadElements.push(el);
            return;
          }
        }
      });
      return;
    }
    const newElements = newTags.map(createHeadElement);
    managedHeadElements.forEach((oldEl, oldIndex) => {
      const matchedIndex = newElements.findIndex((newEl) => newEl == null ? void 0 : newEl.isEqualNode(oldEl ?? null));
      if (matchedIndex !== -1) {
        delete newElements[matchedIndex];
      } else {
        oldEl == null ? void 0 : oldEl.remove();
        delete managedHeadElements[oldIndex];
      }
    });
    newElements.forEach((el) => el && document.head.appendChild(el));
    managedHeadElements = [...managedHeadElements, ...newElements].filter(Boolean);
  };
  watchEffect(() => {
    const pageData = route.data;
    const siteData2 = siteDataByRouteRef.value;
    const pageDescription = pageData && pageData.description;
    const frontmatterHead = pageData && pageData.frontmatter.head || [];
    const title = createTitle(siteData2, pageData);
    if (title !== document.title) {
      document.title = title;
    }
    const description = pageDescription || siteData2.description;
    let metaDescriptionElement = document.querySelector(`meta[name=description]`);
    if (metaDescriptionElement) {
      if (metaDescriptionElement.getAttribute("content") !== description) {
        metaDescriptionElement.setAttribute("content", description);
      }
    } else {
      createHeadElement(["meta", { name: "description", content: description }]);
    }
    updateHeadTags(mergeHead(siteData2.head, filterOutHeadDescription(frontmatterHead)));
  });
}
function createHeadElement([tag, attrs, innerHTML]) {
  const el = document.createElement(tag);
  for (const key in attrs) {
    el.setAttribute(key, attrs[key]);
  }
  if (innerHTML) {
    el.innerHTML = innerHTML;
  }
  if (tag === "script" && attrs.async == null) {
    el.async = false;
  }
  return el;
}
function isMetaDescription(headConfig) {
  return headConfig[0] === "meta" && headConfig[1] && headConfig[1].name === "description";
}
function filterOutHeadDescription(head) {
  return head.filter((h2) => !isMetaDescription(h2));
}
const hasFetched = /* @__PURE__ */ new Set();
const createLink = () => document.createElement("link");
const viaDOM = (url) => {
  const link2 = createLink();
  link2.rel = `prefetch`;
  link2.href = url;
  document.head.appendChild(link2);
};
const viaXHR = (url) => {
  const req = new XMLHttpRequest();
  req.open("GET", url, req.withCredentials = true);
  req.send();
};
let link;
const doFetch = inBrowser && (link = createLink()) && link.relList && link.relList.supports && link.relList.supports("prefetch") ? viaDOM : viaXHR;
function usePrefetch() {
  if (!inBrowser) {
    return;
  }
  if (!window.IntersectionObserver) {
    return;
  }
  let conn;
  if ((conn = navigator.connection) && (conn.saveData || /2g/.test(conn.effectiveType))) {
    return;
  }
  const rIC = window.requestIdleCallback || setTimeout;
  let observer = null;
  const observeLinks = () => {
    if (observer) {
      observer.disconnect();
    }
    observer = new IntersectionObserver((entries) => {
      entries.forEach((entry) => {
        if (entry.isIntersecting) {
          const link2 = entry.target;
          observer.unobserve(link2);
          const { pathname } = link2;
          if (!hasFetched.has(pathname)) {
            hasFetched.add(pathname);
            const pageChunkPath = pathToFile(pathname);
            if (pageChunkPath)
              doFetch(pageChunkPath);
          }
        }
      });
    });
    rIC(() => {
      document.querySelectorAll("#app a").forEach((link2) => {
        const { hostname, pathname } = new URL(link2.href instanceof SVGAnimatedString ? link2.href.animVal : link2.href, link2.baseURI);
        const extMatch = pathname.match(/\.\w+$/);
        if (extMatch && extMatch[0] !== ".html") {
          return;
        }
        if (
          // only prefetch same tab navigation, since a new tab will load
          // the lean js chunk instead.
          link2.target !== "_blank" && // only prefetch inbound links
          hostname === location.hostname
        ) {
          if (pathname !== location.pathname) {
            observer.observe(link2);
          } else {
            hasFetched.add(pathname);
          }
        }
      });
    });
  };
  onMounted(observeLinks);
  const route = useRoute();
  watch(() => route.path, observeLinks);
  onUnmounted(() => {
    observer && observer.disconnect();
  });
}
function resolveThemeExtends(theme2) {
  if (theme2.extends) {
    const base = resolveThemeExtends(theme2.extends);
    return {
      ...base,
      ...theme2,
      async enhanceApp(ctx) {
        if (base.enhanceApp)
          await base.enhanceApp(ctx);
        if (theme2.enhanceApp)
          await theme2.enhanceApp(ctx);
      }
    };
  }
  return theme2;
}
const Theme = resolveThemeExtends(RawTheme);
const VitePressApp = defineComponent({
  name: "VitePressApp",
  setup() {
    const { site, lang, dir } = useData$1();
    onMounted(() => {
      watchEffect(() => {
        document.documentElement.lang = lang.value;
        document.documentElement.dir = dir.value;
      });
    });
    if (site.value.router.prefetchLinks) {
      usePrefetch();
    }
    useCopyCode();
    useCodeGroups();
    if (Theme.setup)
      Theme.setup();
    return () => h(Theme.Layout);
  }
});
async function createApp() {
  globalThis.__VITEPRESS__ = true;
  const router = newRouter();
  const app = newApp();
  app.provide(RouterSymbol, router);
  const data2 = initData(router.route);
  app.provide(dataSymbol, data2);
  app.component("Content", Content);
  app.component("ClientOnly", ClientOnly);
  Object.defineProperties(app.config.globalProperties, {
    $frontmatter: {
      get() {
        return data2.frontmatter.value;
      }
    },
    $params: {
      get() {
        return data2.page.value.params;
      }
    }
  });
  if (Theme.enhanceApp) {
    await Theme.enhanceApp({
      app,
      router,
      siteData: siteDataRef
    });
  }
  return { app, router, data: data2 };
}
function newApp() {
  return createSSRApp(VitePressApp);
}
function newRouter() {
  let isInitialPageLoad = inBrowser;
  return createRouter((path) => {
    let pageFilePath = pathToFile(path);
    let pageModule = null;
    if (pageFilePath) {
      if (isInitialPageLoad) {
        pageFilePath = pageFilePath.replace(/\.js$/, ".lean.js");
      }
      if (false) ;
      else {
        pageModule = import(
          /*@vite-ignore*/
          pageFilePath
        );
      }
    }
    if (inBrowser) {
      isInitialPageLoad = false;
    }
    return pageModule;
  }, Theme.NotFound);
}
if (inBrowser) {
  createApp().then(({ app, router, data: data2 }) => {
    router.go().then(() => {
      useUpdateHead(router.route, data2.site);
      app.mount("#app");
    });
  });
}
async function render(path) {
  const { app, router } = await createApp();
  await router.go(path);
  const ctx = { content: "", vpSocialIcons: /* @__PURE__ */ new Set() };
  ctx.content = await renderToString(app, ctx);
  return ctx;
}
export {
  EXAMPLES as E,
  _sfc_main$c as _,
  createSearch as c,
  opened as o,
  queryWords as q,
  render,
  useRouter as u
};
