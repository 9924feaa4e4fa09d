package org.lookback.access.engine;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.lookback.directory.SpecialGroup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** There is always an administrator: without one, whoever comes first could make himself one. */
@Component
@Order(30)
class FirstAdministrator implements ApplicationRunner {

    private static final String ID = "admin";
    private static final String GROUP = SpecialGroup.ADMINISTRATOR.id();
    /** Without characters that look like another one. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;

    private final IdentityService identities;
    private final String configured;

    FirstAdministrator(IdentityService identities, @Value("${lookback.admin-password:}") String configured) {
        this.identities = identities;
        this.configured = configured;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (identities.createUserQuery().memberOfGroup(GROUP).count() > 0) {
            return;
        }
        if (identities.createUserQuery().userId(ID).count() == 0) {
            create(configured.isBlank() ? random() : configured);
        }
        identities.createMembership(ID, GROUP);
    }

    private void create(String password) {
        var administrator = identities.newUser(ID);
        administrator.setFirstName("");
        administrator.setLastName("系统管理员");
        administrator.setPassword(password);
        identities.saveUser(administrator);
        if (configured.isBlank()) {
            // To the console and not to the log, where a password would stay.
            System.out.printf("%n  已创建管理员账号 %s，初始密码：%s%n  此密码只显示这一次，请登录后立即修改。%n%n", ID, password);
        }
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
