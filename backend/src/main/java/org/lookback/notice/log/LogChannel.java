package org.lookback.notice.log;

import java.util.List;
import org.lookback.notice.Channel;
import org.lookback.notice.ChannelSource;
import org.lookback.notice.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says in one line who would have been told what about which case: numbers and accounts, no words of the message. */
@Component
public class LogChannel implements Channel, ChannelSource {

    private static final Logger LOG = LoggerFactory.getLogger("org.lookback.notice");

    @Override
    public String name() {
        return Channel.LOG;
    }

    @Override
    public List<Channel> channels() {
        return List.of(this);
    }

    @Override
    public void deliver(Letter letter) {
        LOG.info(
                "notice={} delivery={} template={} case={} to={}",
                letter.noticeId(),
                letter.id(),
                letter.template(),
                letter.caseNo(),
                letter.recipient());
    }
}
