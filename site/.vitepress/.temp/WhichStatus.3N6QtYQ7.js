import { defineComponent, computed, resolveComponent, useSSRContext, mergeProps, shallowRef, ref, onMounted, onUnmounted } from "vue";
import { ssrRenderAttrs, ssrRenderAttr, ssrInterpolate, ssrRenderList, ssrRenderComponent, ssrRenderClass } from "vue/server-renderer";
import { g as getStatus, f as findStatus } from "./index.Bu0o7CJ_.js";
import { g as getReference, d as describeStatus, a as findExchange, b as formatMessage } from "./reference.BZDWCKRu.js";
import { _ as _sfc_main$3 } from "./app.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const send = (status) => ({ status });
const CHANGED = {
  id: "changed",
  question: "What did the request do?",
  answers: [
    { answer: "It created a resource", next: send(201) },
    { answer: "It changed something, and I send the result", next: send(200) },
    { answer: "It changed something, and I have nothing to send", next: send(204) },
    { answer: "Nothing yet: the work continues in the background", next: send(202) },
    { answer: "It worked, and the client should get the result from another URL", next: send(303) }
  ]
};
const FETCHED = {
  id: "fetched",
  question: "What do you send?",
  answers: [
    { answer: "The whole resource", next: send(200) },
    { answer: "Part of it, because the request has a Range header", next: send(206) },
    {
      answer: "Nothing: the client's copy is current, by If-None-Match or If-Modified-Since",
      next: send(304)
    },
    { answer: "Nothing: the resource exists but is empty", next: send(204) }
  ]
};
const DELETED = {
  id: "deleted",
  question: "Has the resource been deleted?",
  answers: [
    { answer: "Yes, and I have nothing to send", next: send(204) },
    { answer: "Yes, and I send a confirmation", next: send(200) },
    { answer: "Not yet: it will be deleted later", next: send(202) }
  ]
};
const SUCCESS = {
  id: "success",
  question: "Which method did the request use?",
  answers: [
    { answer: "GET or HEAD", next: FETCHED },
    { answer: "POST, PUT, or PATCH", next: CHANGED },
    { answer: "DELETE", next: DELETED },
    { answer: "OPTIONS", next: send(204) }
  ]
};
const ELSEWHERE = {
  id: "elsewhere",
  question: "Should clients use the new URL from now on?",
  answers: [
    {
      answer: "Yes, the resource has moved for good",
      next: {
        id: "moved-for-good",
        question: "Must clients keep the method?",
        answers: [
          { answer: "Yes, a POST must stay a POST", next: send(308) },
          { answer: "It doesn't matter, as for a web page", next: send(301) }
        ]
      }
    },
    {
      answer: "No, just for now",
      next: {
        id: "moved-for-now",
        question: "Must clients keep the method?",
        answers: [
          { answer: "Yes, a POST must stay a POST", next: send(307) },
          { answer: "No, they should get the result with GET", next: send(303) },
          { answer: "It doesn't matter, as for a web page", next: send(302) }
        ]
      }
    },
    { answer: "There are several versions, and the client should choose", next: send(300) }
  ]
};
const NOT_ALLOWED = {
  id: "not-allowed",
  question: "Why isn't the client allowed to do this?",
  answers: [
    { answer: "It sent no credentials, or I don't accept them", next: send(401) },
    {
      answer: "I know who it is, but it lacks a permission",
      next: {
        id: "hidden",
        question: "May the client know that the resource exists?",
        answers: [
          { answer: "Yes", next: send(403) },
          { answer: "No, I want to hide it", next: send(404) }
        ]
      }
    },
    { answer: "I refuse it to everyone", next: send(403) },
    { answer: "I block access because of a legal demand", next: send(451) },
    { answer: "I'm a proxy, and I need credentials", next: send(407) },
    { answer: "I control access to a network, and the user hasn't logged in to it", next: send(511) }
  ]
};
const NOT_THERE = {
  id: "not-there",
  question: "What happened to the resource?",
  answers: [
    { answer: "It doesn't exist, or I don't know what happened to it", next: send(404) },
    { answer: "It was removed, most likely for good", next: send(410) },
    { answer: "It has moved", next: ELSEWHERE },
    { answer: "The request is for a host that I don't serve, and I'm not a proxy", next: send(421) }
  ]
};
const MESSAGE_WRONG = {
  id: "message-wrong",
  question: "What's wrong with its body, headers, or URL?",
  answers: [
    { answer: "I can't parse it: broken JSON, for example", next: send(400) },
    { answer: "It's well-formed, but its values are wrong", next: send(422) },
    { answer: "I don't support its media type or content coding", next: send(415) },
    { answer: "The body is too large", next: send(413) },
    { answer: "The headers are too large", next: send(431) },
    { answer: "The URL is too long", next: send(414) },
    { answer: "It has no Content-Length, and I need one", next: send(411) },
    { answer: "Its Range header asks for bytes that don't exist", next: send(416) },
    { answer: "I can't do what its Expect header asks", next: send(417) }
  ]
};
const STATE_WRONG = {
  id: "state-wrong",
  question: "Why doesn't the request fit the current state?",
  answers: [
    { answer: "It has a precondition such as If-Match, which is false", next: send(412) },
    { answer: "I require a precondition, and it has none", next: send(428) },
    { answer: "It conflicts with what's there: a duplicate, for example", next: send(409) },
    { answer: "The resource is locked (WebDAV)", next: send(423) },
    { answer: "It depends on another action that failed (WebDAV)", next: send(424) },
    { answer: "It came in TLS early data and might be a replay", next: send(425) }
  ]
};
const CLIENT = {
  id: "client",
  question: "What's wrong with the request?",
  answers: [
    { answer: "The client isn't allowed to do this", next: NOT_ALLOWED },
    { answer: "The resource isn't there", next: NOT_THERE },
    { answer: "This resource supports other methods, but not this one", next: send(405) },
    { answer: "I have no version that its Accept headers allow, and I won't send a default", next: send(406) },
    { answer: "Its body, headers, or URL", next: MESSAGE_WRONG },
    { answer: "It doesn't fit the current state of the resource", next: STATE_WRONG },
    { answer: "The client has sent too many requests", next: send(429) },
    { answer: "It didn't arrive completely in time", next: send(408) },
    { answer: "It needs another protocol, such as WebSocket", next: send(426) },
    { answer: "Something else", next: send(400) }
  ]
};
const SERVER = {
  id: "server",
  question: "What failed?",
  answers: [
    { answer: "My own code, or something unexpected", next: send(500) },
    { answer: "Nothing is broken: I'm overloaded or down for maintenance", next: send(503) },
    { answer: "A server behind me refused the connection or sent an invalid response", next: send(502) },
    { answer: "A server behind me didn't answer in time", next: send(504) },
    { answer: "No resource on this server supports the method", next: send(501) },
    { answer: "There isn't enough storage (WebDAV)", next: send(507) },
    { answer: "I found a loop (WebDAV)", next: send(508) },
    { answer: "I don't support this major version of HTTP", next: send(505) }
  ]
};
const INTERIM = {
  id: "interim",
  question: "What do you tell the client?",
  answers: [
    { answer: "To send the body that it holds back with Expect: 100-continue", next: send(100) },
    { answer: "That I switch to the protocol that its Upgrade header asks for", next: send(101) },
    { answer: "What it can start to load while it waits", next: send(103) }
  ]
};
const TREE = {
  id: "start",
  question: "What happened to the request?",
  answers: [
    { answer: "It worked", next: SUCCESS },
    { answer: "It's at another URL", next: ELSEWHERE },
    { answer: "The client must change something, or isn't allowed", next: CLIENT },
    { answer: "The request was fine, but the server failed", next: SERVER },
    { answer: "It isn't finished, and I want to send something first", next: INTERIM }
  ]
};
function isOutcome(place) {
  return "status" in place;
}
const START = { at: TREE, given: [] };
function nameOf(place) {
  return isOutcome(place) ? String(place.status) : place.id;
}
function answered({ at, given }, answer) {
  var _a;
  if (isOutcome(at)) return { at, given };
  const next = (_a = at.answers.find((each) => each.answer === answer)) == null ? void 0 : _a.next;
  return next === void 0 ? { at, given } : { at: next, given: [...given, { question: at, answer }] };
}
function readPlace(address) {
  const names = address.split(".").filter((name) => name !== "");
  let place = START;
  for (const name of names) {
    const next = isOutcome(place.at) ? void 0 : place.at.answers.find((each) => nameOf(each.next) === name);
    if (next === void 0)
      return names.toReversed().map(findPlace).find((each) => each !== void 0) ?? START;
    place = answered(place, next.answer);
  }
  return place;
}
function findPlace(name) {
  const places = [START];
  for (const place of places) {
    if (place !== START && nameOf(place.at) === name) return place;
    if (!isOutcome(place.at)) places.push(...place.at.answers.map(({ answer }) => answered(place, answer)));
  }
  return void 0;
}
function describeOutcome({ status: code }) {
  const status = getStatus(code);
  return {
    title: `${code} ${status.phrase}`,
    href: `/status/${code}`,
    summary: status.summary,
    required: status.responseFields.filter(({ requirement }) => requirement === "required").map(({ name }) => name),
    facts: describeStatus(status),
    sample: sampleOf(code),
    near: getReference(code).related.map((each) => {
      var _a;
      return {
        title: `${each.code} ${(_a = findStatus(each.code)) == null ? void 0 : _a.phrase}`,
        href: `/status/${each.code}`,
        difference: each.difference.replaceAll("`", "")
      };
    })
  };
}
function sampleOf(code) {
  var _a;
  const messages = ((_a = findExchange(code)) == null ? void 0 : _a.messages) ?? [];
  const response = messages.find((message) => message.kind === "response" && message.status === code);
  return response === void 0 ? "" : formatMessage(response).replaceAll("\r\n", "\n").trimEnd();
}
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "DecisionTree",
  __ssrInlineRender: true,
  props: {
    place: {}
  },
  setup(__props) {
    const props = __props;
    const outcome = computed(() => isOutcome(props.place) ? describeOutcome(props.place) : void 0);
    const question = computed(() => isOutcome(props.place) ? void 0 : props.place);
    return (_ctx, _push, _parent, _attrs) => {
      const _component_DecisionTree = resolveComponent("DecisionTree", true);
      if (outcome.value) {
        _push(`<p${ssrRenderAttrs(_attrs)}><a${ssrRenderAttr("href", outcome.value.href)}>${ssrInterpolate(outcome.value.title)}</a>: ${ssrInterpolate(outcome.value.summary)}</p>`);
      } else if (question.value) {
        _push(`<div${ssrRenderAttrs(_attrs)}><p><strong>${ssrInterpolate(question.value.question)}</strong></p><!--[-->`);
        ssrRenderList(question.value.answers, ({ answer, next }) => {
          _push(`<details class="branch"><summary>${ssrInterpolate(answer)}</summary>`);
          _push(ssrRenderComponent(_component_DecisionTree, { place: next }, null, _parent));
          _push(`</details>`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/which/DecisionTree.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "OutcomeText",
  __ssrInlineRender: true,
  props: {
    outcome: {}
  },
  setup(__props) {
    const props = __props;
    const ELSEWHERE2 = ["class", "must carry", "defined in", "body"];
    const described = computed(() => describeOutcome(props.outcome));
    const facts = computed(() => described.value.facts.filter(({ label }) => !ELSEWHERE2.includes(label)));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "outcome" }, _attrs))} data-v-3f7a4525><div data-v-3f7a4525><p class="title" data-v-3f7a4525><a${ssrRenderAttr("href", described.value.href)} data-v-3f7a4525><span class="${ssrRenderClass([`d${Math.floor(__props.outcome.status / 100)}`, "number"])}" data-v-3f7a4525>${ssrInterpolate(__props.outcome.status)}</span> ${ssrInterpolate(described.value.title.slice(4))}</a></p><p class="says" data-v-3f7a4525>${ssrInterpolate(described.value.summary)}</p>`);
      if (described.value.required.length > 0) {
        _push(`<p class="needs" data-v-3f7a4525>It must have <!--[-->`);
        ssrRenderList(described.value.required, (name, at) => {
          _push(`<!--[-->${ssrInterpolate(at > 0 ? " and " : "")}<code data-v-3f7a4525>${ssrInterpolate(name)}</code><!--]-->`);
        });
        _push(`<!--]-->.</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<dl data-v-3f7a4525><!--[-->`);
      ssrRenderList(facts.value, ({ label, values }) => {
        _push(`<div data-v-3f7a4525><dt data-v-3f7a4525>${ssrInterpolate(label)}</dt><dd data-v-3f7a4525><!--[-->`);
        ssrRenderList(values, (value, at) => {
          _push(`<span data-v-3f7a4525>`);
          if (value.field) {
            _push(`<code data-v-3f7a4525>${ssrInterpolate(value.field)}</code>`);
          } else {
            _push(`<!---->`);
          }
          _push(`${ssrInterpolate(value.text)}</span>`);
        });
        _push(`<!--]--></dd></div>`);
      });
      _push(`<!--]--></dl>`);
      if (described.value.near.length > 0) {
        _push(`<!--[--><h3 data-v-3f7a4525>Almost, but not quite</h3><ul data-v-3f7a4525><!--[-->`);
        ssrRenderList(described.value.near, (each) => {
          _push(`<li data-v-3f7a4525><a${ssrRenderAttr("href", each.href)} data-v-3f7a4525>${ssrInterpolate(each.title)}</a>: ${ssrInterpolate(each.difference)}</li>`);
        });
        _push(`<!--]--></ul><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
      if (described.value.sample) {
        _push(`<div class="sample" data-v-3f7a4525><div class="bar" data-v-3f7a4525><span data-v-3f7a4525>A response with it</span>`);
        _push(ssrRenderComponent(_sfc_main$3, {
          text: described.value.sample,
          what: "the response"
        }, null, _parent));
        _push(`</div><pre tabindex="0" aria-label="A response with the status" data-v-3f7a4525><code data-v-3f7a4525>${ssrInterpolate(described.value.sample)}</code></pre></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/which/OutcomeText.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const OutcomeText = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-3f7a4525"]]);
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "WhichStatus",
  __ssrInlineRender: true,
  setup(__props) {
    const place = shallowRef(readPlace(""));
    const ready = ref(false);
    const linked = ref();
    ref();
    const outcome = computed(() => isOutcome(place.value.at) ? place.value.at : void 0);
    const question = computed(() => isOutcome(place.value.at) ? void 0 : place.value.at);
    onMounted(() => {
      ready.value = true;
      read();
      addEventListener("popstate", read);
      addEventListener("hashchange", read);
    });
    onUnmounted(() => {
      removeEventListener("popstate", read);
      removeEventListener("hashchange", read);
    });
    function read() {
      place.value = readPlace(location.hash.slice(1));
      linked.value = void 0;
    }
    return (_ctx, _push, _parent, _attrs) => {
      if (!ready.value) {
        _push(ssrRenderComponent(_sfc_main$2, mergeProps({
          place: place.value.at
        }, _attrs), null, _parent));
      } else {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "which" }, _attrs))} data-v-475110b7>`);
        if (place.value.given.length > 0) {
          _push(`<ol class="given" aria-label="Your answers" data-v-475110b7><!--[-->`);
          ssrRenderList(place.value.given, ({ question: asked, answer }, at) => {
            _push(`<li data-v-475110b7><button type="button"${ssrRenderAttr("aria-label", `Change your answer: ${answer}`)} data-v-475110b7>${ssrInterpolate(answer)}</button></li>`);
          });
          _push(`<!--]--></ol>`);
        } else {
          _push(`<!---->`);
        }
        if (outcome.value) {
          _push(`<!--[--><h2 tabindex="-1" class="ask" data-v-475110b7>Send this status</h2>`);
          _push(ssrRenderComponent(OutcomeText, { outcome: outcome.value }, null, _parent));
          _push(`<p class="ways" data-v-475110b7><button type="button" class="again" data-v-475110b7>Start again</button><button type="button" class="again" data-v-475110b7>Copy a link to this answer</button>`);
          if (linked.value) {
            _push(`<span role="status" data-v-475110b7>${ssrInterpolate(linked.value === "copied" ? "Copied" : "The link is in the address bar")}</span>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</p><!--]-->`);
        } else if (question.value) {
          _push(`<!--[--><h2 tabindex="-1" class="ask" data-v-475110b7>${ssrInterpolate(question.value.question)}</h2><ul class="answers" data-v-475110b7><!--[-->`);
          ssrRenderList(question.value.answers, ({ answer }) => {
            _push(`<li data-v-475110b7><button type="button" class="answer" data-v-475110b7>${ssrInterpolate(answer)}</button></li>`);
          });
          _push(`<!--]--></ul><!--]-->`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div>`);
      }
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/which/WhichStatus.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WhichStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-475110b7"]]);
export {
  WhichStatus as default
};
