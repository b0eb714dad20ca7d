#!/usr/bin/env bash
# Ends with 0 when the server on this machine is ready for requests: ready.sh [PORT]
exec 3<>"/dev/tcp/127.0.0.1/${1:-3030}" || exit 1
printf 'GET /$/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
