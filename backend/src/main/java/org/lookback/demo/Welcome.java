package org.lookback.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last words of the run command: where to go, and as whom. */
@Component
@Profile("demo")
class Welcome {

    private static final String WORDS =
            """

            ────────────────────────────────────────────────────────────────
              回头看 Lookback 已启动    http://localhost:%d/
            ────────────────────────────────────────────────────────────────
              所有演示账号的密码都是 lookback
              %s
              admin                  系统管理员
              拨动演示时钟：POST /api/demo/clock {"advance": "P1D"}
              停止：Ctrl+C
            ────────────────────────────────────────────────────────────────
            """;

    private final ServletWebServerApplicationContext server;
    private final DemoAccounts accounts;

    Welcome(ServletWebServerApplicationContext server, DemoAccounts accounts) {
        this.server = server;
        this.accounts = accounts;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        var web = server.getWebServer();
        if (web != null) {
            System.out.println(WORDS.formatted(web.getPort(), accounts.lines()));
        }
    }
}
