package org.lookback.notice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lookback.OwnDatabase;
import org.lookback.ReachableDatabase;
import org.mybatis.spring.boot.test.autoconfigure.MybatisTest;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A story about notices, from desk to mail server: real SQL on both databases, real SMTP, only the time is ours. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(ReachableDatabase.class)
@MybatisTest(
        properties = {
            "lookback.test.schema=notice",
            "lookback.data-dir=target/test-data",
            "lookback.notice.mail.enabled=true",
            "lookback.notice.mail.from=lookback@example.test",
            "spring.mail.host=127.0.0.1"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ContextConfiguration(initializers = {OwnDatabase.class, MailServer.class})
@Import(NoticeDistrict.class)
public @interface NoticeTest {}
