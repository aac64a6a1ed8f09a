/* What keeps the process alive. */
#pragma once

#include <memory>

namespace domxml {

class Environment;

/**
 * Counts what is under way on a connection and keeps the process alive for it, until nobody wants to wait any more. In the thread of
 * the environment only.
 */
class Patience {
 public:
  void began(Environment &environment);
  void ended(Environment &environment);
  /** Waits no longer, neither for what is under way nor for what is to come. */
  void end(Environment &environment);

 private:
  unsigned long underWay = 0;
  bool over = false;
};

}
