#!/usr/bin/env bash
# Makes a touch screen of Putokaz out of a PC with Debian 12. What it does and why: kiosk-setup.md.
set -euo pipefail

readonly who=kiosk
readonly home=/var/lib/putokaz-kiosk
readonly lib=/usr/local/lib/putokaz-kiosk
readonly unit=putokaz-kiosk
packages=(cage chromium chromium-sandbox libgl1-mesa-dri dbus libpam-systemd fonts-noto-core alsa-utils nftables systemd-timesyncd unattended-upgrades)
readonly ours=(
  "/etc/chromium/policies/managed/putokaz.json"
  "/etc/systemd/system/$unit.service"
  "/etc/systemd/system/$unit-restart.service"
  "/etc/systemd/system/$unit-restart.timer"
  "/etc/systemd/system/$unit-firewall.service"
  "/etc/systemd/system/$unit-firewall.timer"
  "/etc/systemd/system/$unit-pack@.service"
  "/etc/systemd/logind.conf.d/$unit.conf"
  "/etc/systemd/timesyncd.conf.d/$unit.conf"
  "/etc/sysctl.d/60-$unit.conf"
  "/etc/udev/rules.d/60-$unit.rules"
  "/etc/apt/apt.conf.d/52$unit"
  "/etc/putokaz-kiosk.nft"
)

portal=
mm=
switch=0
rotate=0
volume=60
ntp="0.debian.pool.ntp.org 1.debian.pool.ntp.org"
slip=0
usb=1
ssh_from=
dry=0
to=
remove=0

help() {
  cat <<'TEXT'
Makes a touch screen of Putokaz out of a PC with Debian 12. As root: kiosk-setup.sh --portal https://info.example [OPTIONS]
It may run again at any time, also with other options: what is there already stays, what differs is written anew.

  --portal ADDRESS   of the portal; https, or http for a trial
  --mm WIDTH         width of what lights up, in millimetres, as it hangs; without it the screen is asked.
                     What the back-office says of the screen counts first
  --switch           for people who use one switch; the back-office can say it too
  --rotate DEGREES   0, 90, 180 or 270, clockwise
  --volume PERCENT   the loudest that the machine plays; 60
  --slip             a printer for slips is there: print without asking
  --no-usb           no content from USB sticks
  --ntp "HOSTS"      time servers; those of Debian
  --ssh-from CIDR    lets administrators in from there; otherwise nobody comes in by network
  --dry-run          changes nothing and says what would be done
  --to DIR           with --dry-run: lays the files into that folder, to look at them
  --remove           takes all of it away again, with what the screen has stored
  --help             this text
TEXT
}

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# Does it, or says that it would.
run() {
  if [ $dry = 1 ]; then say "run   $*"; else "$@"; fi
}

# Writes standard input to a file with that mode, when it is not so already.
put() {
  local file=$1 mode=$2 text
  text=$(cat)
  if [ $dry = 1 ]; then
    say "write $file ($mode)"
    [ -n "$to" ] || return 0
    file=$to$file
  elif [ -e "$file" ] && [ "$(cat "$file")" = "$text" ]; then
    chmod "$mode" "$file"
    return 0
  fi
  mkdir -p "$(dirname "$file")"
  printf '%s\n' "$text" > "$file.new"
  chmod "$mode" "$file.new"
  mv "$file.new" "$file"
}

arguments() {
  while [ $# -gt 0 ]; do
    case $1 in
      --help) help; exit 0 ;;
      --dry-run) dry=1 ;;
      --remove) remove=1 ;;
      --switch) switch=1 ;;
      --slip) slip=1 ;;
      --no-usb) usb=0 ;;
      --portal|--mm|--rotate|--volume|--ntp|--ssh-from|--to)
        [ $# -ge 2 ] || fail "$1 needs a value; see --help."
        case $1 in
          --portal) portal=${2%/} ;;
          --mm) mm=$2 ;;
          --rotate) rotate=$2 ;;
          --volume) volume=$2 ;;
          --ntp) ntp=$2 ;;
          --ssh-from) ssh_from=$2 ;;
          --to) to=${2%/} ;;
        esac
        shift ;;
      *) fail "There is no option $1; see --help." ;;
    esac
    shift
  done
}

check() {
  [ $remove = 1 ] || [[ $portal =~ ^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$ ]] || fail "Say where the portal is, such as --portal https://info.example."
  [ -z "$mm" ] || { [[ $mm =~ ^[0-9]{3,4}$ ]] && [ "$mm" -ge 120 ] && [ "$mm" -le 2500 ]; } || fail "The width is in millimetres, from 120 to 2500."
  [[ $rotate =~ ^(0|90|180|270)$ ]] || fail "A screen is turned by 0, 90, 180 or 270 degrees."
  { [[ $volume =~ ^[0-9]{1,3}$ ]] && [ "$volume" -le 100 ]; } || fail "The volume is from 0 to 100."
  [[ $ntp =~ ^[A-Za-z0-9.\ :-]+$ ]] || fail "Time servers are names with spaces between them."
  [ -z "$ssh_from" ] || [[ $ssh_from =~ ^[0-9a-fA-F.:]+(/[0-9]{1,3})?$ ]] || fail "--ssh-from is an address or a network, such as 10.1.0.0/16."
  [ -z "$to" ] || [ $dry = 1 ] || fail "--to goes with --dry-run."
  if [ $dry = 0 ]; then
    [ "$(id -u)" = 0 ] || fail "Run it as root, or look with --dry-run."
    grep -q '^VERSION_CODENAME=bookworm' /etc/os-release || fail "This is made for Debian 12 and was not tried on anything else."
  fi
}

# Millimetres across, from what the screen tells of itself (EDID, bytes 21 and 22, in centimetres).
measure() {
  local edid at=21 cm
  [ "$rotate" = 90 ] || [ "$rotate" = 270 ] && at=22
  for edid in /sys/class/drm/card*-*/edid; do
    cm=$(od -An -tu1 -j$at -N1 "$edid" 2>/dev/null | tr -d ' ') || continue
    [ "${cm:-0}" -ge 12 ] && { say $((cm * 10)); return; }
  done
  return 0
}

address() {
  local query='' width=${mm:-}
  [ -n "$width" ] || width=$(measure)
  [ -z "$width" ] || query="mm=$width"
  [ $switch = 0 ] || query="$query${query:+&}switch=1"
  say "$portal/kiosk/${query:+?$query}"
}

people() {
  # No password, no shell, nothing but screen, touch and sound.
  id $who >/dev/null 2>&1 || run useradd --system --create-home --home-dir $home --shell /usr/sbin/nologin $who
  run usermod --lock --append --groups video,render,input,audio $who
  run chmod 0700 $home
}

browser() {
  put $lib/browser 0755 <<TEXT
#!/bin/sh
# One life of the browser, within cage. The profile stays: the screen's copy of the content and its key are in it.
amixer -q sset Master $volume% unmute 2>/dev/null || amixer -q sset PCM $volume% unmute 2>/dev/null || true
exec chromium --ozone-platform=wayland --kiosk --user-data-dir=$home/profile --no-first-run --noerrdialogs \\
  --hide-crash-restore-bubble --disable-pinch --overscroll-history-navigation=0 --autoplay-policy=no-user-gesture-required \\
  --password-store=basic --force-device-scale-factor=1 --touch-events=enabled$([ $slip = 0 ] || printf ' --kiosk-printing') '$(address)'
TEXT
  put $lib/pause 0755 <<'TEXT'
#!/bin/sh
# Waits longer the more often the browser has ended within ten minutes, at most five minutes. It never gives up.
file=${1:-/run/putokaz-kiosk/starts}
now=$(date +%s)
recent=$(awk -v first=$((now - 600)) '$1 > first' "$file" 2>/dev/null || true)
printf '%s\n' "$recent" "$now" | sed '/^$/d' > "$file"
case $(wc -l < "$file") in
  0|1) wait=0 ;;
  2) wait=5 ;;
  3) wait=10 ;;
  4) wait=30 ;;
  5) wait=60 ;;
  *) wait=300 ;;
esac
echo "$wait"
TEXT
  local turned=() ; local i
  for ((i = 0; i < rotate; i += 90)); do turned+=(-r); done
  put /etc/systemd/system/$unit.service 0644 <<TEXT
[Unit]
Description=Touch screen of Putokaz
After=systemd-user-sessions.service getty@tty1.service sound.target $unit-firewall.service
Wants=$unit-firewall.service
Conflicts=getty@tty1.service
StartLimitIntervalSec=0

[Service]
User=$who
RuntimeDirectory=$unit
RuntimeDirectoryPreserve=yes
ExecStartPre=/bin/sh -c 'sleep "\$($lib/pause)"'
ExecStart=/usr/bin/cage -d ${turned[*]:+${turned[*]} }-- $lib/browser
Restart=always
RestartSec=1
TimeoutStartSec=360
TimeoutStopSec=15
StandardInput=tty-fail
StandardOutput=journal
StandardError=journal
TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
UtmpIdentifier=tty1
UtmpMode=user
PAMName=login
ProtectSystem=full
PrivateTmp=yes

[Install]
WantedBy=multi-user.target
TEXT
}

policies() {
  local host=${portal#*://} dialogs=true printing=false
  [ $usb = 1 ] || dialogs=false
  [ $slip = 0 ] || printing=true
  put /etc/chromium/policies/managed/putokaz.json 0644 <<TEXT
{
  "URLBlocklist": ["*", "chrome://*", "file://*", "view-source:*", "javascript:*", "data:*"],
  "URLAllowlist": ["$host/kiosk/", "$host/api/kiosk/"],
  "HomepageLocation": "$portal/kiosk/",
  "DownloadRestrictions": 3,
  "AllowFileSelectionDialogs": $dialogs,
  "DeveloperToolsAvailability": 2,
  "PrintingEnabled": $printing,
  "IncognitoModeAvailability": 1,
  "BrowserGuestModeEnabled": false,
  "BrowserAddPersonEnabled": false,
  "BrowserSignin": 0,
  "SyncDisabled": true,
  "ExtensionInstallBlocklist": ["*"],
  "PasswordManagerEnabled": false,
  "AutofillAddressEnabled": false,
  "AutofillCreditCardEnabled": false,
  "TranslateEnabled": false,
  "SpellcheckEnabled": false,
  "SearchSuggestEnabled": false,
  "DefaultSearchProviderEnabled": false,
  "NetworkPredictionOptions": 2,
  "MetricsReportingEnabled": false,
  "SafeBrowsingProtectionLevel": 0,
  "ComponentUpdatesEnabled": false,
  "BackgroundModeEnabled": false,
  "PromotionalTabsEnabled": false,
  "BookmarkBarEnabled": false,
  "EditBookmarksEnabled": false,
  "TaskManagerEndProcessEnabled": false,
  "AllowDinosaurEasterEgg": false,
  "DnsOverHttpsMode": "off",
  "QuicAllowed": false,
  "DefaultCookiesSetting": 1,
  "DefaultPopupsSetting": 2,
  "DefaultGeolocationSetting": 2,
  "DefaultNotificationsSetting": 2,
  "DefaultSensorsSetting": 2,
  "DefaultWebUsbGuardSetting": 2,
  "DefaultWebBluetoothGuardSetting": 2,
  "DefaultSerialGuardSetting": 2,
  "DefaultFileSystemReadGuardSetting": 2,
  "DefaultFileSystemWriteGuardSetting": 2,
  "AudioCaptureAllowed": false,
  "VideoCaptureAllowed": false,
  "ScreenCaptureAllowed": false
}
TEXT
}

keys() {
  put /etc/systemd/logind.conf.d/$unit.conf 0644 <<'TEXT'
[Login]
NAutoVTs=0
ReserveVT=0
KillUserProcesses=yes
HandlePowerKey=ignore
HandleSuspendKey=ignore
HandleHibernateKey=ignore
HandleRebootKey=ignore
HandleLidSwitch=ignore
TEXT
  put /etc/sysctl.d/60-$unit.conf 0644 <<'TEXT'
kernel.sysrq = 0
kernel.dmesg_restrict = 1
kernel.unprivileged_bpf_disabled = 1
TEXT
  local console
  for console in 1 2 3 4 5 6; do run systemctl mask getty@tty$console.service; done
  run systemctl mask ctrl-alt-del.target
}

sticks() {
  run systemctl mask udisks2.service
  if [ $usb = 0 ]; then
    put /etc/udev/rules.d/60-$unit.rules 0644 <<'TEXT'
# No stick is ever looked at.
SUBSYSTEM=="block", ENV{ID_BUS}=="usb", ENV{UDISKS_IGNORE}="1"
TEXT
    return 0
  fi
  put /etc/udev/rules.d/60-$unit.rules 0644 <<TEXT
# Nothing is mounted by itself. Of a stick with the label PUTOKAZ one file is copied; the screen checks its signature.
SUBSYSTEM=="block", ENV{ID_BUS}=="usb", ENV{UDISKS_IGNORE}="1"
ACTION=="add", SUBSYSTEM=="block", ENV{ID_BUS}=="usb", ENV{ID_FS_LABEL}=="PUTOKAZ", ENV{ID_FS_TYPE}=="vfat|exfat", TAG+="systemd", ENV{SYSTEMD_WANTS}+="$unit-pack@%k.service"
TEXT
  put /etc/systemd/system/$unit-pack@.service 0644 <<TEXT
[Unit]
Description=Content for the touch screen from the USB stick %i

[Service]
Type=oneshot
ExecStart=$lib/pack /dev/%i
PrivateMounts=yes
PrivateNetwork=yes
ProtectHome=yes
TimeoutStartSec=300
TEXT
  put $lib/pack 0755 <<TEXT
#!/bin/sh
# Copies putokaz-pack.zip, and nothing else, from a stick to where the staff menu finds it.
set -eu
at=\$(mktemp -d)
trap 'umount "\$at" 2>/dev/null || true; rmdir "\$at"' EXIT
mount -o ro,nosuid,nodev,noexec "\$1" "\$at"
[ -f "\$at/putokaz-pack.zip" ] && [ ! -L "\$at/putokaz-pack.zip" ] || exit 0
[ "\$(stat -c %s "\$at/putokaz-pack.zip")" -le 1073741824 ]
install -d -o $who -g $who -m 0700 $home/packs
install -o $who -g $who -m 0400 "\$at/putokaz-pack.zip" $home/packs/putokaz-pack.zip
TEXT
}

firewall() {
  local host=${portal#*://} port=443
  [[ $portal = https://* ]] || port=80
  [[ $host != *:* ]] || port=${host##*:}
  host=${host%%:*}
  put /etc/putokaz-kiosk.nft 0644 <<TEXT
# The browser reaches the portal and name servers; the system its updates and the time; nobody comes in.
table inet putokaz
delete table inet putokaz
table inet putokaz {
  set portal4 { type ipv4_addr; }
  set portal6 { type ipv6_addr; }
  chain input {
    type filter hook input priority filter; policy drop;
    iif lo accept
    ct state established,related accept
    icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert, nd-router-advert, packet-too-big } accept
    icmp type { destination-unreachable, time-exceeded } accept
    udp sport 67 udp dport 68 accept
$([ -z "$ssh_from" ] || printf '    %s saddr %s tcp dport 22 accept\n' "$([[ $ssh_from = *:* ]] && printf ip6 || printf ip)" "$ssh_from")
  }
  chain output {
    type filter hook output priority filter; policy drop;
    oif lo accept
    ct state established,related accept
    meta l4proto ipv6-icmp accept
    udp sport 68 udp dport 67 accept
    udp dport 53 accept
    tcp dport 53 accept
    ip daddr @portal4 tcp dport $port accept
    ip6 daddr @portal6 tcp dport $port accept
    meta skuid "$who" reject
    udp dport 123 accept
    tcp dport { 80, 443 } accept
  }
}
TEXT
  put $lib/firewall 0755 <<TEXT
#!/bin/sh
# Loads the rules when they are not there, then says which addresses the portal has now. Without an answer the known ones stay.
set -eu
if [ "\${1:-}" = again ] || ! nft list table inet putokaz >/dev/null 2>&1; then nft -f /etc/putokaz-kiosk.nft; fi
getent ahosts $host | awk '{print \$1}' | sort -u | while read -r one; do
  case \$one in
    *:*) nft add element inet putokaz portal6 "{ \$one }" ;;
    *) nft add element inet putokaz portal4 "{ \$one }" ;;
  esac
done
TEXT
  put /etc/systemd/system/$unit-firewall.service 0644 <<TEXT
[Unit]
Description=Lets the touch screen reach its portal only
Wants=network-pre.target
Before=network-pre.target
After=nftables.service

[Service]
Type=oneshot
ExecStart=$lib/firewall

[Install]
WantedBy=multi-user.target
TEXT
  put /etc/systemd/system/$unit-firewall.timer 0644 <<TEXT
[Unit]
Description=Asks again where the portal is

[Timer]
OnBootSec=1min
OnUnitActiveSec=10min

[Install]
WantedBy=timers.target
TEXT
}

nights() {
  put $lib/restart 0755 <<TEXT
#!/bin/sh
# Starts the browser anew when nobody has touched anything for two minutes; tries for an hour.
inputs=\${1:-/dev/input}
seconds=\${2:-120}
for attempt in 1 2 3 4 5 6 7 8 9 10; do
  touched=\$(for one in "\$inputs"/event*; do timeout "\$seconds" head -c 1 "\$one" 2>/dev/null | od -An -tx1 & done; wait)
  if [ -z "\$touched" ]; then
    [ -z "\${3:-}" ] || { echo idle; exit 0; }
    exec systemctl restart $unit.service
  fi
  [ -z "\${3:-}" ] || { echo busy; exit 0; }
  [ "\$attempt" = 10 ] || sleep 240
done
TEXT
  put /etc/systemd/system/$unit-restart.service 0644 <<TEXT
[Unit]
Description=New browser for the touch screen, when nobody uses it

[Service]
Type=oneshot
ExecStart=$lib/restart
TEXT
  put /etc/systemd/system/$unit-restart.timer 0644 <<TEXT
[Unit]
Description=New browser for the touch screen, each night

[Timer]
OnCalendar=*-*-* 04:00:00 Europe/Belgrade

[Install]
WantedBy=timers.target
TEXT
  put /etc/apt/apt.conf.d/52$unit 0644 <<'TEXT'
APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
Unattended-Upgrade::Origins-Pattern { "origin=Debian,codename=${distro_codename}-security,label=Debian-Security"; };
Unattended-Upgrade::Remove-Unused-Dependencies "true";
Unattended-Upgrade::Automatic-Reboot "true";
Unattended-Upgrade::Automatic-Reboot-Time "03:30";
TEXT
  put /etc/systemd/timesyncd.conf.d/$unit.conf 0644 <<TEXT
[Time]
NTP=$ntp
TEXT
}

start() {
  run timedatectl set-timezone Europe/Belgrade
  run systemctl daemon-reload
  run sysctl --quiet --system
  run udevadm control --reload
  run systemctl restart systemd-logind.service systemd-timesyncd.service
  run $lib/firewall again
  run systemctl enable --now $unit-firewall.service $unit-firewall.timer $unit-restart.timer
  run systemctl enable $unit.service
  run systemctl restart $unit.service
}

takeDown() {
  local console
  run systemctl disable --now $unit.service $unit-restart.timer $unit-firewall.timer $unit-firewall.service || true
  run nft delete table inet putokaz || true
  run rm -f "${ours[@]}"
  run rm -rf $lib
  for console in 1 2 3 4 5 6; do run systemctl unmask getty@tty$console.service; done
  run systemctl unmask ctrl-alt-del.target udisks2.service
  # With the profile goes the key of the device: it has to be taken in anew.
  run userdel --remove $who || true
  run systemctl daemon-reload
  [ $dry = 1 ] || say "Taken down. Send the screen away in the back-office too, so that its token is worth nothing."
}

arguments "$@"
check
if [ $remove = 1 ]; then
  takeDown
  exit 0
fi
[ $slip = 0 ] || packages+=(cups)
run env DEBIAN_FRONTEND=noninteractive apt-get -q update
run env DEBIAN_FRONTEND=noninteractive apt-get -q install --yes --no-install-recommends "${packages[@]}"
people
browser
policies
keys
sticks
firewall
nights
start
if [ $dry = 1 ]; then say "Nothing was changed. The screen would show $(address)"; exit 0; fi
say "Done. The screen shows $(address) and asks to be taken in; see kiosk-setup.md."
