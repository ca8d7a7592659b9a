package rs.putokaz.admin.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Speaks with the provider: its configuration, its tokens, the keys that it signs with. */
final class OidcProvider {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final OidcSettings settings;

  OidcProvider(OidcSettings settings) {
    this.settings = settings;
  }

  /** The page of the provider on which people sign in. */
  String authorizationAddress(OidcAttempt attempt) throws OidcException {
    String endpoint = discover().getString("authorization_endpoint");
    return endpoint
        + (endpoint.contains("?") ? "&" : "?")
        + form(
            Map.of(
                "response_type", "code",
                "scope", "openid email",
                "client_id", settings.clientId(),
                "redirect_uri", settings.redirect(),
                "state", attempt.state(),
                "nonce", attempt.nonce(),
                "code_challenge", attempt.challenge(),
                "code_challenge_method", "S256"));
  }

  /**
   * The address that the provider has verified for whoever brought that code.
   *
   * @throws OidcException when the provider does not answer, or says something that does not hold
   */
  String verifiedEmail(String code, OidcAttempt attempt) throws OidcException {
    JsonObject configuration = discover();
    JsonObject tokens = exchange(configuration.getString("token_endpoint"), code, attempt);
    String idToken = tokens.getString("id_token", "");
    JWTClaimsSet claims = verify(idToken, configuration.getString("jwks_uri"));
    try {
      if (!attempt.nonce().equals(claims.getStringClaim("nonce"))) {
        throw new OidcException("the token belongs to another attempt");
      }
      String email = claims.getStringClaim("email");
      if (email == null || !Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))) {
        throw new OidcException("the provider has not verified an address");
      }
      return email;
    } catch (ParseException e) {
      throw new OidcException("the token has claims of other types", e);
    }
  }

  private JsonObject discover() throws OidcException {
    String issuer = settings.issuer().replaceAll("/+$", "");
    JsonObject configuration =
        json(
            HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build());
    if (!configuration.getString("issuer", "").equals(settings.issuer())) {
      throw new OidcException("the provider calls itself otherwise than it is configured");
    }
    return configuration;
  }

  private JsonObject exchange(String endpoint, String code, OidcAttempt attempt)
      throws OidcException {
    String client = encode(settings.clientId()) + ":" + encode(settings.clientSecret());
    String basic = Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
    String body =
        form(
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                settings.redirect(),
                "code_verifier",
                attempt.verifier()));
    return json(
        HttpRequest.newBuilder(URI.create(endpoint))
            .timeout(PATIENCE)
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private JWTClaimsSet verify(String idToken, String keys) throws OidcException {
    try {
      URL address = URI.create(keys).toURL();
      DefaultJWTProcessor<com.nimbusds.jose.proc.SecurityContext> processor =
          new DefaultJWTProcessor<>();
      processor.setJWSKeySelector(
          new JWSVerificationKeySelector<>(ALGORITHMS, JWKSourceBuilder.create(address).build()));
      processor.setJWTClaimsSetVerifier(
          new DefaultJWTClaimsVerifier<>(
              settings.clientId(),
              new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
              Set.of("sub", "exp", "iat", "nonce")));
      return processor.process(idToken, null);
    } catch (MalformedURLException | ParseException | BadJOSEException | JOSEException e) {
      throw new OidcException("the token is not signed by the provider for us and now", e);
    }
  }

  private JsonObject json(HttpRequest request) throws OidcException {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new OidcException(request.uri() + " answered " + answer.statusCode());
      }
      try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
        return reader.readObject();
      }
    } catch (IOException | JsonException e) {
      throw new OidcException(request.uri() + " can't be understood", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OidcException("interrupted", e);
    }
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + encode(value.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
