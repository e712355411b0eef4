import type { RealServer } from './real-server.ts'

const MODULES = '/usr/lib/apache2/modules'
const LOADED = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'dir',
  'mime',
  'alias',
  'headers',
  'filter',
  'deflate',
]

/** The servers, each with files, a redirect at /old, a directory without index, and Basic authentication at /secret. */
export const REAL_SERVERS: readonly RealServer[] = [
  {
    name: 'nginx',
    command: 'nginx',
    args: (folder) => ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`],
    config: (folder, port) => ({
      'nginx.conf': `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f;
  uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  types { text/html html; application/octet-stream bin; text/plain txt; }
  gzip on; gzip_vary on;
  server {
    listen 127.0.0.1:${port}; root ${folder}/site;
    location = /old { return 301 /index.html; }
    location /secret/ { auth_basic "files"; auth_basic_user_file ${folder}/users; }
  }
}
`,
    }),
  },
  {
    name: 'apache2',
    command: 'apache2',
    args: (folder) => ['-d', folder, '-f', `${folder}/apache.conf`, '-DFOREGROUND'],
    config: (folder, port) => ({
      'apache.conf': `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
Mutex file:${folder}
ErrorLog ${folder}/error.log
${LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
User nobody
Group nogroup
TypesConfig /dev/null
AddType text/html .html
AddType application/octet-stream .bin
AddType text/plain .txt
DocumentRoot ${folder}/site
DirectoryIndex index.html
AddOutputFilterByType DEFLATE text/html
Redirect permanent /old /index.html
<Directory ${folder}/site>
  Require all granted
</Directory>
<Directory ${folder}/site/secret>
  AuthType Basic
  AuthName files
  AuthUserFile ${folder}/users
  Require valid-user
</Directory>
`,
    }),
  },
  {
    name: 'lighttpd',
    command: 'lighttpd',
    args: (folder) => ['-D', '-f', `${folder}/lighttpd.conf`],
    config: (folder, port) => ({
      'lighttpd.conf': `server.modules = ( "mod_redirect", "mod_auth", "mod_authn_file" )
server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = "${folder}/site"
server.errorlog = "${folder}/error.log"
index-file.names = ( "index.html" )
mimetype.assign = ( ".html" => "text/html", ".bin" => "application/octet-stream", ".txt" => "text/plain" )
url.redirect = ( "^/old$" => "/index.html" )
auth.backend = "htpasswd"
auth.backend.htpasswd.userfile = "${folder}/users"
auth.require = ( "/secret/" => ( "method" => "basic", "realm" => "files", "require" => "valid-user" ) )
`,
    }),
  },
  {
    name: 'caddy',
    command: 'caddy',
    args: (folder) => ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'],
    config: (folder, port) => ({
      Caddyfile: `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${folder}/site
  redir /old /index.html permanent
  basicauth /secret/* {
    user JDJhJDEwJEVCNmdaNEg2Ti5iejRMYkF3MFZhZ3VtV3E1SzBWZEZ5Q3VWc0tzOEJwZE9TaFlZdEVkZDhX
  }
  encode gzip
  file_server
}
`,
    }),
  },
]
