# Makes the machine private that the tests of real guests run on, and holds it until its input ends. Started by stage.ts as the first
# process of mount, network and process namespaces of its own, in the project's folder; the argument is the program of Node.js. Prints
# its process id as seen from outside when everything stands. Its end takes every process, device and file along.
set -euo pipefail
read -r outside _ </proc/self/stat

mount -t proc proc /proc
exec {node}<"$1"
if [ -e /dev/kvm ]; then kvm=('kvm 10 232'); else kvm=(); fi
# What lies below other mounts would still be listed, and used: the machine's control groups, its terminals.
for folder in /sys /dev; do if mountpoint --quiet "$folder"; then umount --recursive --lazy "$folder"; fi; done
mount -t sysfs sysfs /sys # of this network
for folder in /tmp /run /var; do mount -t tmpfs -o mode=0755 tmpfs "$folder"; done
chmod 1777 /tmp
mkdir -p /var/lib/libvirt /var/cache /var/log/libvirt /run/lock && ln -s /run /var/run

# The project and Node.js where everybody can reach them, wherever they lie.
mkdir /tmp/project && mount --no-canonicalize --bind . /tmp/project
touch /tmp/node && mount --no-canonicalize --bind "/proc/self/fd/$node" /tmp/node
exec {node}<&-

# A copy as a whole: a mount over a file ends when the machine replaces that file.
cp --archive /etc /run/etc && rm -rf /run/etc/libvirt && mkdir /run/etc/libvirt && mount --bind /run/etc /etc
printf '%s:x:%s:%s::%s:/bin/sh\n' >/etc/passwd \
  root 0 0 /root libvirt-qemu 64055 64055 /var/lib/libvirt domxml-test 1000 1000 /tmp/user other-test 1001 1001 /tmp
printf '%s:x:%s:\n' >/etc/group root 0 libvirt-qemu 64055 domxml-test 1000 other-test 1001
mkdir -p /tmp/user/{run,config,cache} && chown -R 1000:1000 /tmp/user && chmod 700 /tmp/user/run

# Devices as udev makes them, though whoever runs the guests may use KVM; nothing that this machine alone has.
mount -t tmpfs -o mode=0755 tmpfs /dev && mkdir /dev/{net,pts,shm}
for device in 'null 1 3' 'zero 1 5' 'full 1 7' 'random 1 8' 'urandom 1 9' 'tty 5 0' 'net/tun 10 200' "${kvm[@]}"; do
  read -r name major minor <<<"$device"
  mknod -m 0666 "/dev/$name" c "$major" "$minor"
done
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts /dev/pts && ln -s pts/ptmx /dev/ptmx
ln -s /proc/self/fd /dev/fd
chmod 1777 /dev/shm
ip link set lo up

echo "$outside"
# Bash, as the first process, takes leave of the processes that daemons leave behind while it reads.
while read -r _; do :; done
