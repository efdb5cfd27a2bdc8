"""A loopback web of healthy and broken hosts, labelled with what a careful editor concludes."""
