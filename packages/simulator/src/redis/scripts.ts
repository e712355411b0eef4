/** A script that Redis runs in one atomic step. */
interface Script {
  readonly lua: string
  readonly keys: number
}

/** Counts a hit and its connection. Keys: the counts, the known connections. Arguments: lifetime, connection, most connections. */
export const HIT: Script = {
  keys: 2,
  lua: `
local hits = redis.call('HINCRBY', KEYS[1], 'hits', 1)
if ARGV[2] ~= '' and redis.call('SADD', KEYS[2], ARGV[2]) == 1 then
  redis.call('HINCRBY', KEYS[1], 'connections', 1)
  if redis.call('SCARD', KEYS[2]) > tonumber(ARGV[3]) then redis.call('SPOP', KEYS[2]) end
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[1])
return { hits, tonumber(redis.call('HGET', KEYS[1], 'connections') or '0') }`,
}

/**
 * Counts a request in a window, by the clock of the server. Key: the window. Arguments: its length, the length of the longest
 * window. The length can differ from request to request.
 */
export const ENTER: Script = {
  keys: 1,
  lua: `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local start = tonumber(redis.call('HGET', KEYS[1], 'start') or '')
if start == nil or now >= start + ARGV[1] then
  start = now
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'start', start)
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return { redis.call('HINCRBY', KEYS[1], 'count', 1), start + ARGV[1] - now }`,
}

/** Takes the next place of a series. Key: the series. Argument: its lifetime. */
export const PLACE: Script = {
  keys: 1,
  lua: `
local place = redis.call('INCR', KEYS[1]) - 1
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return place`,
}

/** Keeps the first seed. Key: the seed. Arguments: the proposed one, its lifetime. */
export const SEED: Script = {
  keys: 1,
  lua: `
redis.call('SET', KEYS[1], ARGV[1], 'NX')
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return redis.call('GET', KEYS[1])`,
}

export type { Script }
