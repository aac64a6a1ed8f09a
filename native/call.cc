#include "call.h"

namespace domxml {

Results::Results(Connection &connection, std::shared_ptr<Object> subject)
    : connection(connection), subject(std::move(subject)) {}

void Results::add(Data data) {
  values.push_back(std::move(data));
}

Data Results::all() {
  if (values.empty()) return Data();
  return values.size() == 1 ? std::move(values.front()) : Data(std::move(values));
}

std::shared_ptr<Object> Results::adopt(ObjectType type, void *pointer) {
  return connection.adopt(type, pointer, subject.get());
}

std::shared_ptr<Object> Results::borrow(ObjectType type, void *pointer) {
  return connection.borrow(type, pointer);
}

}
