<?php

// Sends a GET to each URL on standard input with the client in the first argument, and prints what the caller gets.

function getWithCurl(string $url): string
{
    $handle = curl_init($url);
    curl_setopt($handle, CURLOPT_RETURNTRANSFER, true);
    if (curl_exec($handle) === false) {
        return 'error ' . curl_errno($handle);
    }
    return (string) curl_getinfo($handle, CURLINFO_RESPONSE_CODE);
}

function getWithGuzzle(string $url): string
{
    static $client = null;
    $client ??= new GuzzleHttp\Client();
    try {
        return (string) $client->get($url)->getStatusCode();
    } catch (GuzzleHttp\Exception\RequestException $error) {
        $response = $error->getResponse();
        return 'throws ' . ($response === null ? shortNameOf($error) : $response->getStatusCode());
    } catch (Throwable $error) {
        return 'throws ' . shortNameOf($error);
    }
}

function shortNameOf(object $error): string
{
    return (new ReflectionClass($error))->getShortName();
}

if ($argv[1] === 'Guzzle') {
    require 'GuzzleHttp/autoload.php';
    // Its classes have only the major version.
    $version = explode('-', exec('dpkg-query --show --showformat=\'${Version}\' php-guzzlehttp-guzzle'))[0];
    $get = 'getWithGuzzle';
} else {
    $version = PHP_VERSION . ', libcurl ' . curl_version()['version'];
    $get = 'getWithCurl';
}
echo $version, "\n";
while (($line = fgets(STDIN)) !== false) {
    echo $get(trim($line)), "\n";
}
