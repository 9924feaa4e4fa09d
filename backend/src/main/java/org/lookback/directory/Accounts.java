package org.lookback.directory;

import java.util.Collection;

/** The accounts with which people log in, and the groups by which they are offered work. */
public interface Accounts {

    /** Makes accounts, groups and memberships equal to the directory; accounts of nobody in the directory are left alone. */
    void synchronize();

    void givePassword(Collection<String> people, String password);
}
