(function () {
  var root = document.documentElement;
  root.classList.add('js');
  root.dataset.languageDir = root.dir;
  try {
    var theme = localStorage.getItem('rbr:theme');
    var contrast = localStorage.getItem('rbr:contrast');
    var direction = localStorage.getItem('rbr:direction');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (contrast === 'more' || contrast === 'normal') root.dataset.contrast = contrast;
    if (direction === 'ltr' || direction === 'rtl') root.dir = direction;
  } catch (error) {
    // Storage is blocked.
  }
})();
