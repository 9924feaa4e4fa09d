package org.lookback.access.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A page of the engine's web apps may run its scripts however many people open pages at the same moment. */
class WebappPagesTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aPageCarriesTheWordOfItsOwnRequestWhenAnotherCameBetween() throws Exception {
        open("/camunda/app/tasklist/default/", (request, page) -> {
            var answer = (HttpServletResponse) page;
            answer.setHeader("Content-Security-Policy", "script-src 'nonce-mine' 'strict-dynamic'");
            answer.setContentType("text/html");
            answer.setContentLength(40);
            answer.getWriter().write("<html lang=\"en\"><title>Camunda</title><script nonce=\"theirs\"></script>");
        });
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("<html lang=\"zh-CN\"><title>回头看</title><script nonce=\"mine\"></script>");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    }

    @Test
    void aRefusalStaysARefusal() throws Exception {
        open("/camunda/app/cockpit/default/", (request, page) -> ((HttpServletResponse) page).sendError(403));
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void scriptsPassUntouched() throws Exception {
        open("/camunda/lib/deps.js", (request, page) -> {
            page.setContentType("text/javascript");
            page.getWriter().write("nonce=\"x\"");
        });
        assertThat(response.getContentAsString()).isEqualTo("nonce=\"x\"");
    }

    private void open(String path, FilterChain rest) throws Exception {
        new WebappPages().doFilter(new MockHttpServletRequest("GET", path), response, rest);
    }
}
