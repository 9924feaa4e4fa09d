package org.lookback.notice.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Addresses that only mean something inside: this machine, the local network, the metadata service of a cloud. */
final class OwnNetwork {

    private static final int BYTE = 0xff;

    private OwnNetwork() {}

    static boolean contains(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? six(address.getAddress()) : four(address.getAddress()));
    }

    /** This network, shared address space, protocol assignments, benchmarks, reserved. */
    private static boolean four(byte[] address) {
        int first = address[0] & BYTE;
        int second = address[1] & BYTE;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && address[2] == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 240;
    }

    /** Unique local addresses, and IPv4 addresses in the disguises of translation and tunnels. */
    private static boolean six(byte[] address) {
        int first = address[0] & BYTE;
        int second = address[1] & BYTE;
        boolean uniqueLocal = first == 0xfc || first == 0xfd;
        boolean translated = first == 0 && second == 0x64 && (address[2] & BYTE) == 0xff && (address[3] & BYTE) == 0x9b;
        boolean compatible = first == 0 && second == 0 && address[2] == 0 && address[3] == 0;
        boolean tunnelled = first == 0x20 && (second == 0x02 || second == 0x01 && address[2] == 0 && address[3] == 0);
        return uniqueLocal || translated || compatible || tunnelled;
    }
}
