package rs.putokaz.desk.person;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever calls this method, or any method of this class, must have the permission in at least one
 * scope, else a {@link NotPermittedException} is thrown. A method's own annotation goes before its
 * class's. Where the scope matters the service also asks {@link Actor#may(Permission, String)}.
 *
 * <p>It is effective on calls through CDI only, not on those of an object to itself.
 */
@InterceptorBinding
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

  /** What the caller must be allowed to do. */
  @Nonbinding
  Permission value();
}
