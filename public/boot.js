(function () {
  var root = document.documentElement;

  function restore(target, name, setting, values) {
    var kept = localStorage.getItem('rbr:' + setting);
    if (values.includes(kept)) target[name] = kept;
  }

  function leaveAgain() {
    if (!sessionStorage.left) return;
    root.hidden = true;
    location.replace('left.html');
  }

  root.classList.add('js');
  root.dataset.languageDir = root.dir;
  try {
    restore(root.dataset, 'theme', 'theme', ['light', 'dark']);
    restore(root.dataset, 'contrast', 'contrast', ['more', 'normal']);
    restore(root, 'dir', 'direction', ['ltr', 'rtl']);
    // After ‘Leave now’ the way back does not lead into the course; whoever opens it anew is back.
    addEventListener('pageshow', function (event) {
      if (event.persisted) leaveAgain();
    });
    if (performance.getEntriesByType('navigation')[0].type === 'back_forward') leaveAgain();
    else delete sessionStorage.left;
    // Only where the course is kept on this device.
    if (navigator.serviceWorker.controller) import('./new-version.js');
  } catch (error) {
    // Storage is blocked.
  }
})();
