import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.VersionInfo;

/** Sends a GET to each URL on standard input with the client in the first argument, and prints what the caller gets. */
final class Clients {
    private interface Client {
        int get(String url) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Client client =
                switch (args[0]) {
                    case "Java HttpClient" -> withHttpClient();
                    case "OkHttp" -> withOkHttp();
                    case "Apache HttpClient" -> withApache();
                    default -> throw new IllegalArgumentException(args[0]);
                };
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String url = lines.readLine(); url != null; url = lines.readLine()) {
            try {
                System.out.println(client.get(url));
            } catch (Exception error) {
                System.out.println("throws " + error.getClass().getSimpleName());
            }
        }
        // A client can have threads that keep the process alive.
        System.exit(0);
    }

    private static Client withHttpClient() {
        System.out.println(System.getProperty("java.version"));
        HttpClient client = HttpClient.newHttpClient();
        return url -> client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()).statusCode();
    }

    private static Client withOkHttp() {
        System.out.println(OkHttp.VERSION);
        OkHttpClient client = new OkHttpClient();
        return url -> {
            try (var response = client.newCall(new Request.Builder().url(url).build()).execute()) {
                response.body().bytes();
                return response.code();
            }
        };
    }

    private static Client withApache() {
        System.out.println(
                VersionInfo.loadVersionInfo("org.apache.hc.client5", Clients.class.getClassLoader()).getRelease());
        CloseableHttpClient client = HttpClients.createDefault();
        return url ->
                client.execute(
                        new HttpGet(url),
                        response -> {
                            EntityUtils.consume(response.getEntity());
                            return response.getCode();
                        });
    }
}
