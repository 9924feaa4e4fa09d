package org.lookback.access.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The first page of each of the engine's web apps names the scripts it may run. The engine keeps that word in one place for all
 * requests, so with many people at work a page often carried the word of somebody else's request and stayed blank; here it gets its own, and its language and title are ours.
 */
class WebappPages extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";

    private static final Pattern ALLOWED = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
    private static final Pattern CARRIED = Pattern.compile("nonce=\"[^\"]*\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/')).contains(".");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Before the engine writes: its own choice would lose every character that is not Latin.
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        var allowed = allowed(page.getHeader(POLICY));
        var type = page.getContentType();
        if (allowed != null && type != null && type.startsWith("text/html")) {
            var text = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
            page.resetBuffer();
            page.getOutputStream().write(ours(text, allowed).getBytes(StandardCharsets.UTF_8));
        }
        page.copyBodyToResponse();
    }

    private static @Nullable String allowed(@Nullable String policy) {
        var found = policy == null ? null : ALLOWED.matcher(policy);
        return found != null && found.find() ? found.group(1) : null;
    }

    private static String ours(String page, String allowed) {
        var carrying = CARRIED.matcher(page).replaceAll(Matcher.quoteReplacement("nonce=\"" + allowed + "\""));
        // A reader's program pronounces the page in the language it names.
        return TITLE.matcher(carrying.replace("<html lang=\"en\"", "<html lang=\"zh-CN\""))
                .replaceFirst("<title>回头看</title>");
    }
}
