/** The packages to install, in versions that run on Node 20. */
export const PACKAGES = [
  '@anthropic-ai/sdk@1.14.0',
  '@aws-sdk/client-s3@3.1175.0',
  '@azure/core-rest-pipeline@1.24.0',
  '@clerk/backend@3.25.0',
  'cohere-ai@8.1.0',
  '@elastic/elasticsearch@9.4.3',
  '@hapi/wreck@18.1.2',
  '@nestjs/common@12.5.1',
  '@notionhq/client@5.26.0',
  '@octokit/request@10.0.16',
  '@slack/web-api@8.2.0',
  '@supabase/supabase-js@2.109.0',
  'algoliasearch@5.65.0',
  'axios@1.21.1',
  'gaxios@7.3.1',
  'got@14.6.6',
  'h3@2.0.8',
  'ky@1.14.3',
  'mailgun.js@14.0.1',
  'nano@11.0.7',
  'ofetch@1.5.1',
  'openai@6.49.0',
  'postmark@5.1.0',
  'reflect-metadata@0.2.2',
  'rxjs@7.8.2',
  'stripe@23.1.0',
  'superagent@10.4.2',
  'twilio@6.3.1',
  'undici@7.30.2',
  'wretch@2.11.1',
]

/** The names of errors without a status; nothing of them is omitted. */
export const WITHOUT_STATUS = ['PostgrestError']

/** How to get each library's error for a 4xx response. */
export const CLIENTS = {
  async axios(load, origin) {
    const { default: axios } = await load('axios')
    await axios.get(`${origin}/x`)
  },
  async 'undici throwOnError'(load, origin) {
    const { request, Agent, interceptors } = await load('undici')
    await request(`${origin}/x`, { dispatcher: new Agent().compose(interceptors.responseError()) })
  },
  async 'undici RetryAgent'(load, origin) {
    const { request, Agent, RetryAgent } = await load('undici')
    await request(`${origin}/x`, {
      dispatcher: new RetryAgent(new Agent(), {
        maxRetries: 1,
        minTimeout: 1,
        maxTimeout: 2,
        timeoutFactor: 1,
        statusCodes: [404, 403],
        throwOnError: true,
      }),
    })
  },
  async got(load, origin) {
    const { default: got } = await load('got')
    await got(`${origin}/x`, { retry: { limit: 0 } })
  },
  async ky(load, origin) {
    const { default: ky } = await load('ky')
    await ky(`${origin}/x`, { retry: 0 })
  },
  async ofetch(load, origin) {
    const { ofetch } = await load('ofetch')
    await ofetch(`${origin}/x`)
  },
  async superagent(load, origin) {
    const { default: superagent } = await load('superagent')
    await superagent.get(`${origin}/x`)
  },
  async openai(load, origin) {
    const { default: OpenAI } = await load('openai')
    await new OpenAI({ apiKey: 'k', baseURL: origin, maxRetries: 0 }).models.list()
  },
  async anthropic(load, origin) {
    const { default: Anthropic } = await load('@anthropic-ai/sdk')
    await new Anthropic({ apiKey: 'k', baseURL: origin, maxRetries: 0 }).models.list()
  },
  async stripe(load, origin) {
    const { default: Stripe } = await load('stripe')
    const { hostname, port } = new URL(origin)
    await new Stripe('sk_test_x', {
      host: hostname,
      port,
      protocol: 'http',
      maxNetworkRetries: 0,
      telemetry: false,
    }).charges.retrieve('x')
  },
  async 'aws s3'(load, origin) {
    const { S3Client, GetObjectCommand } = await load('@aws-sdk/client-s3')
    const client = new S3Client({
      endpoint: origin,
      region: 'x',
      forcePathStyle: true,
      maxAttempts: 1,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    })
    await client.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }))
  },
  async gaxios(load, origin) {
    const { request } = await load('gaxios')
    await request({ url: `${origin}/x`, retry: false })
  },
  async twilio(load, origin) {
    const { default: twilio } = await load('twilio')
    const client = twilio('ACx', 'y')
    const send = client.httpClient.request.bind(client.httpClient)
    client.httpClient.request = (options) => send({ ...options, uri: `${origin}/x` })
    await client.messages('SMx').fetch()
  },
  async algoliasearch(load, origin) {
    const { algoliasearch } = await load('algoliasearch')
    const { hostname, port } = new URL(origin)
    const client = algoliasearch('app', 'key', {
      hosts: [{ url: `${hostname}:${port}`, accept: 'readWrite', protocol: 'http' }],
    })
    await client.getObject({ indexName: 'i', objectID: 'o' })
  },
  async 'mailgun.js'(load, origin) {
    const { default: Mailgun } = await load('mailgun.js')
    await new (Mailgun.default ?? Mailgun)(FormData).client({ username: 'api', key: 'k', url: origin }).domains.get('x')
  },
  async nano(load, origin) {
    const { default: nano } = await load('nano')
    await nano(origin).use('db').get('x')
  },
  async postmark(load, origin) {
    const { ServerClient } = await load('postmark')
    const { host } = new URL(origin)
    await new ServerClient('t', { requestHost: host, useHttps: false }).getServer()
  },
  async octokit(load, origin) {
    const { request } = await load('@octokit/request')
    await request('GET /x', { baseUrl: origin })
  },
  async 'supabase postgrest'(load, origin) {
    const { createClient } = await load('@supabase/supabase-js')
    await createClient(origin, 'k', { realtime: { transport: class {} } })
      .from('t')
      .select()
      .throwOnError()
  },
  async 'supabase auth'(load, origin) {
    const { createClient } = await load('@supabase/supabase-js')
    const { error } = await createClient(origin, 'k', { realtime: { transport: class {} } }).auth.signInWithPassword({
      email: 'a@b.c',
      password: 'x',
    })
    throw error
  },
  async 'supabase storage'(load, origin) {
    const { createClient } = await load('@supabase/supabase-js')
    const { error } = await createClient(origin, 'k', { realtime: { transport: class {} } }).storage.getBucket('x')
    throw error
  },
  async 'supabase functions'(load, origin) {
    const { createClient } = await load('@supabase/supabase-js')
    const { error } = await createClient(origin, 'k', { realtime: { transport: class {} } }).functions.invoke('x')
    throw error
  },
  async cohere(load, origin) {
    const { CohereClient } = await load('cohere-ai')
    await new CohereClient({ token: 't', environment: origin }).models.list({}, { maxRetries: 0 })
  },
  async clerk(load, origin) {
    const { createClerkClient } = await load('@clerk/backend')
    await createClerkClient({ secretKey: 'sk_test_x', apiUrl: origin }).users.getUser('x')
  },
  async elasticsearch(load, origin) {
    const { Client } = await load('@elastic/elasticsearch')
    await new Client({ node: origin, maxRetries: 0 }).get({ index: 'a', id: 'b' })
  },
  async azure(load, origin) {
    const { createDefaultHttpClient, createPipelineRequest, RestError } = await load('@azure/core-rest-pipeline')
    const request = createPipelineRequest({ url: origin, allowInsecureConnection: true })
    const response = await createDefaultHttpClient().sendRequest(request)
    throw new RestError('SECRET', { statusCode: response.status, request, response })
  },
  async slack(load, origin) {
    const { WebClient } = await load('@slack/web-api')
    const options = { slackApiUrl: `${origin}/`, retryConfig: { retries: 0 }, logLevel: 'error' }
    await new WebClient('t', options).auth.test()
  },
  async notion(load, origin) {
    const { Client, LogLevel } = await load('@notionhq/client')
    await new Client({ auth: 'k', baseUrl: origin, retry: false, logLevel: LogLevel.ERROR }).users.list()
  },
  async wreck(load, origin) {
    const { default: Wreck } = await load('@hapi/wreck')
    await Wreck.get(`${origin}/x`)
  },
  async wretch(load, origin) {
    const { default: wretch } = await load('wretch')
    await wretch(`${origin}/x`).get().res()
  },
}

/** Errors of a service and of its framework, which look similar. */
export const OWN = {
  async 'NestJS, an exception'(load) {
    await load('reflect-metadata')
    const { NotFoundException } = await load('@nestjs/common')
    throw new NotFoundException('There is no order 7.')
  },
  async 'NestJS, an exception with a document'(load) {
    await load('reflect-metadata')
    const { HttpException } = await load('@nestjs/common')
    throw new HttpException({ status: 404, headers: { a: 'b' } }, 404)
  },
  async h3(load) {
    const { HTTPError } = await load('h3')
    throw new HTTPError({ status: 404, headers: { 'x-order': '7' } })
  },
  async 'a class ApiError'() {
    class ApiError extends Error {
      status = 404
    }
    throw new ApiError('There is no order 7.')
  },
}
