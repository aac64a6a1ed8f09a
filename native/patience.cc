#include "patience.h"

#include "environment.h"

namespace domxml {

void Patience::began(Environment &environment) {
  if (over) return;
  underWay++;
  environment.began();
}

void Patience::ended(Environment &environment) {
  if (over) return;
  underWay--;
  environment.ended();
}

void Patience::end(Environment &environment) {
  for (; underWay > 0; underWay--) environment.ended();
  over = true;
}

}
