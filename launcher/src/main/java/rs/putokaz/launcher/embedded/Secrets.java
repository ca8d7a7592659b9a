package rs.putokaz.launcher.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import rs.putokaz.launcher.LaunchFailure;

/**
 * The passwords of one instance, in {@code secrets.properties} of its data folder, which only its
 * owner may read. A password is made at random when it is first asked for and stays the same from
 * then on.
 */
public final class Secrets {

  private static final int BYTES = 24;

  private final Path file;
  private final SecureRandom random = new SecureRandom();

  private Secrets(Path file) {
    this.file = file;
  }

  /** The secrets of this folder. */
  public static Secrets of(DataFolder folder) {
    return new Secrets(folder.root().resolve("secrets.properties"));
  }

  /** The file they are in, to be named to people. */
  public Path file() {
    return file;
  }

  /** The password with this name, for instance {@code desk}; made and kept if there is none. */
  public synchronized String password(String name) {
    Properties all = read();
    String key = key(name);
    if (all.getProperty(key) == null) {
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      all.setProperty(key, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
      write(all);
    }
    return all.getProperty(key);
  }

  /**
   * The key pair for signatures (ECDSA, P-256) with this name; made and kept if there is none.
   *
   * @return private key as PKCS 8, a full stop, public key as SPKI, each in base 64
   */
  public synchronized String keyPair(String name) {
    Properties all = read();
    String key = name + ".keypair";
    if (all.getProperty(key) == null) {
      all.setProperty(key, newKeyPair());
      write(all);
    }
    return all.getProperty(key);
  }

  private String newKeyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"), random);
      KeyPair pair = generator.generateKeyPair();
      Base64.Encoder base64 = Base64.getEncoder();
      return base64.encodeToString(pair.getPrivate().getEncoded())
          + "."
          + base64.encodeToString(pair.getPublic().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }

  /** The password with this name if it was ever made or entered. */
  public Optional<String> existing(String name) {
    return Optional.ofNullable(read().getProperty(key(name)));
  }

  /** Writes another text with passwords in it beside the secrets, for the owner's eyes only. */
  public Path writeBeside(String fileName, String text) {
    Path other = file.resolveSibling(fileName);
    try {
      OwnerOnlyFile.write(other, text);
    } catch (IOException e) {
      throw new LaunchFailure("The file " + other + " can't be written.", e);
    }
    return other;
  }

  private static String key(String name) {
    return name + ".password";
  }

  private Properties read() {
    return OwnerOnlyFile.readProperties(file);
  }

  private void write(Properties all) {
    OwnerOnlyFile.writeProperties(file, all, "Passwords of this Putokaz. Keep them to yourself.");
  }
}
