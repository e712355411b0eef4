// Made by scripts/generate.ts from data/. Do not edit.

/** The key of a vendor with known codes. */
export type Vendor = 
  | 'anthropic'
  | 'aws-alb'
  | 'cloudflare'
  | 'cloudlinux'
  | 'esri'
  | 'exchange'
  | 'laravel'
  | 'microsoft-webdav'
  | 'nginx'
  | 'pantheon'
  | 'qualys'
  | 'spring'
  | 'twitter'
