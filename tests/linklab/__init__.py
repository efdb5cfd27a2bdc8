"""A loopback web of healthy and broken hosts, each labelled with what a careful editor concludes."""
